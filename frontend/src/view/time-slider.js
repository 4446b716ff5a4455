import {changeDays} from '../model/changes.js';
import {clamp} from '../model/day.js';
import {periodShown} from '../model/periods.js';
import timeScale, {following, ticks, zoomed} from '../model/time-scale.js';
import stackedSteps from '../model/track.js';
import el, {svg} from './dom.js';
import {listenToKeys, listenToPointer} from './slider-input.js';

const PIXELS_PER_LABEL = 90;
const LETTER_WIDTH = 6.2;
const LANE = 10; // units high

/**
 * The slider. Its track is a stacked area chart of square kilometres for each party; under it lie a tick for each event
 * and the axis. The drawing is in days and km2 and is scaled by its viewBox: resizing and zooming draw nothing anew.
 */
export default function createTimeSlider(root, {atlas, series, store}) {
    const bounds = {from: atlas.first, to: atlas.last};
    let words = null;
    let width = 0; // known once the page is laid out
    const scale = () => { const {from, to} = store.get().window ?? bounds; return timeScale(from, to); };
    const chart = drawing('chart', series.highest);
    const lane = drawing('lane', LANE);
    const thumb = el('div', {class: 'thumb'}, el('span', {class: 'thumb-grip'}));
    const compared = el('div', {class: 'thumb compared', hidden: true});
    const ghost = el('div', {class: 'ghost', hidden: true}, el('span'));
    const periods = el('div', {class: 'periods', 'aria-hidden': 'true'});
    const slider = el('div', {
        id: 'day-slider', class: 'slider', role: 'slider', tabindex: 0, 'aria-orientation': 'horizontal',
        'aria-valuemin': 0, 'aria-valuemax': atlas.last - atlas.first,
    }, chart, lane, ghost, compared, thumb);
    const axis = el('div', {class: 'axis', 'aria-hidden': 'true'});
    const overview = el('div', {class: 'overview', 'aria-hidden': 'true', hidden: true}, el('span'));
    root.append(periods, slider, axis, overview);

    const act = {
        goTo: day => store.set({day: clamp(day, atlas.first, atlas.last), playing: false}),
        zoom(factor, centre) {
            const window = zoomed(scale(), centre ?? store.get().day, factor, bounds);
            store.set({window: window.from === bounds.from && window.to === bounds.to ? null : window});
        },
    };
    listenToPointer(slider, ghost, {atlas, store, scale, act, words: () => words});
    listenToKeys(slider, {atlas, store, act});
    new ResizeObserver(([{contentRect}]) => {
        ({width} = contentRect);
        if (words) label();
    }).observe(root);

    const show = period => store.set({...periodShown(period, store.get().day, atlas), playing: false});

    function place() {
        const {day, compare} = store.get();
        stand(thumb, scale().fraction(day));
        stand(compared, compare === null ? -1 : scale().fraction(compare));
        slider.setAttribute('aria-valuenow', day - atlas.first);
        slider.setAttribute('aria-valuetext', words.format.day(day));
    }

    function frame() {
        const {from, days} = scale();
        for (const drawing of [chart, lane]) {
            const height = drawing.dataset.height;
            drawing.setAttribute('viewBox', `${from - bounds.from} 0 ${days} ${height}`);
        }
        const whole = timeScale(bounds.from, bounds.to);
        overview.hidden = days === whole.days;
        overview.firstChild.style.left = `${(from - bounds.from) / whole.days * 100}%`;
        overview.firstChild.style.width = `${days / whole.days * 100}%`;
    }

    function label() {
        if (width === 0) return;
        const shown = scale();
        const {unit, days} = ticks(shown, Math.max(2, Math.floor(width / PIXELS_PER_LABEL)));
        axis.replaceChildren(...days.map((day) => {
            const tick = el('span', {text: words.format.axis(day, unit)});
            tick.style.left = `${(day - shown.from) / shown.days * 100}%`;
            return tick;
        }));
        periods.replaceChildren(...periodBands(atlas.periods, shown, words.name, width, show));
    }

    return {
        show(state, now, changed) {
            words = now;
            if (changed('day') && state.window) {
                const window = following(state.window, state.day, bounds);
                if (window.from !== state.window.from) return store.set({window});
            }
            if (changed('language')) slider.setAttribute('aria-label', `${words.text('day')}. ${words.text('sliderHelp')}`);
            if (changed('account')) {
                chart.replaceChildren(...areas(atlas, series, state.account), ...shades(atlas));
            }
            if (changed('account', 'disputes')) lane.replaceChildren(...eventTicks(atlas, state.account), ...(state.disputes ? disputedBands(atlas) : []));
            if (changed('window')) frame();
            if (changed('window', 'language')) label();
            if (changed('window', 'language', 'day', 'compare')) place();
        },
    };
}

function stand(mark, at) {
    mark.style.left = `${at * 100}%`;
    mark.hidden = at < 0 || at > 1;
}

/** A band for each period, every other one shaded, with its name where there is room; it is shown whole when clicked. */
function periodBands(periods, shown, name, width, show) {
    const at = day => clamp((day - shown.from) / shown.days, 0, 1);
    return periods.filter(({from, to}) => to >= shown.from && from <= shown.to).map((period) => {
        const [left, right] = [at(period.from), at(period.to + 1)];
        const title = name(period.titles);
        const band = el('span', {
            class: periods.indexOf(period) % 2 ? 'period shaded' : 'period', title, data: {period: period.id}, on: {click: () => show(period)},
            text: (right - left) * width > title.length * LETTER_WIDTH ? title : '',
        });
        band.style.left = `${left * 100}%`;
        band.style.width = `${(right - left) * 100}%`;
        return band;
    });
}

function drawing(name, height) {
    return svg('svg', {class: name, preserveAspectRatio: 'none', data: {height}, 'aria-hidden': 'true'});
}

/** What each party holds over time in an account. */
function areas(atlas, series, account) {
    return stackedSteps(series.of(account).steps, atlas.parties.map(({id}) => id), {from: atlas.first, to: atlas.last, height: series.highest})
        .map(({id, path}) => svg('path', {d: path, fill: atlas.party.get(id).colour, data: {party: id}}));
}

function shades({periods, first}) {
    return periods.filter((_, i) => i % 2).map(({from, to}) =>
        svg('rect', {class: 'period-shade', x: from - first, width: to + 1 - from, y: 0, height: '100%'}));
}

function disputedBands(atlas) {
    return atlas.disputed.map(({from, to}) =>
        svg('rect', {class: 'disputed-time', x: from - atlas.first, width: to + 1 - from, y: LANE * 0.6, height: LANE * 0.4}));
}

/** A tick for each event, a longer one where control changes on its day. */
function eventTicks(atlas, account) {
    const changes = new Set(changeDays(atlas, account));
    return atlas.events.filter(({date}) => date >= atlas.first && date <= atlas.last).map(({id, date}) => {
        const x = date - atlas.first + 0.5;
        const changed = changes.has(date);
        return svg('line', {x1: x, x2: x, y1: 0, y2: changed ? LANE : LANE / 2, class: changed ? 'tick change' : 'tick', data: {event: id}});
    });
}
