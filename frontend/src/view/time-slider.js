import {clamp} from '../model/day.js';
import timeScale, {following, ticks, zoomed} from '../model/time-scale.js';
import stackedSteps from '../model/track.js';
import el, {svg} from './dom.js';
import {listenToKeys, listenToPointer} from './slider-input.js';

const PIXELS_PER_LABEL = 90;
const LETTER_WIDTH = 6.2;

/**
 * The slider. Its track is a stacked area chart of square kilometres for each party; under it lie a tick for each event
 * and the axis. The drawing is in days and km2 and is scaled by its viewBox: resizing and zooming draw nothing anew.
 */
export default function createTimeSlider(root, {atlas, series, store}) {
    const bounds = {from: atlas.first, to: atlas.last};
    let words = null;
    const scale = () => { const {from, to} = store.get().window ?? bounds; return timeScale(from, to); };
    const chart = drawChart(atlas, series);
    const lane = drawEvents(atlas);
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
    new ResizeObserver(() => words && label()).observe(root);

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
        const shown = scale();
        const {unit, days} = ticks(shown, Math.max(2, Math.floor(root.clientWidth / PIXELS_PER_LABEL)));
        axis.replaceChildren(...days.map((day) => {
            const tick = el('span', {text: words.format.axis(day, unit)});
            tick.style.left = `${(day - shown.from) / shown.days * 100}%`;
            return tick;
        }));
        periods.replaceChildren(...periodBands(atlas.periods, shown, words.name, root.clientWidth));
    }

    return {
        show(state, now, changed) {
            words = now;
            if (changed('day') && state.window) {
                const window = following(state.window, state.day, bounds);
                if (window.from !== state.window.from) return store.set({window});
            }
            if (changed('language')) slider.setAttribute('aria-label', `${words.text('day')}. ${words.text('sliderHelp')}`);
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

/** A mark where each period starts, with its name where there is room for it before the next. */
function periodBands(periods, shown, name, width) {
    const visible = periods.filter(({from, to}) => to >= shown.from && from <= shown.to);
    const start = ({from}) => Math.max(0, (from - shown.from) / shown.days);
    return visible.map((period, i) => {
        const room = ((i + 1 < visible.length ? start(visible[i + 1]) : 1) - start(period)) * width;
        const title = name(period.titles);
        const band = el('span', {class: 'period', text: room > title.length * LETTER_WIDTH ? title : ''});
        band.style.left = `${start(period) * 100}%`;
        return band;
    });
}

function drawChart(atlas, series) {
    const from = atlas.first;
    const height = series.largest;
    const steps = series.starts.map((start, i) => ({start, values: new Map([...series.totals[i]].map(([id, {km2}]) => [id, km2]))}));
    const areas = stackedSteps(steps, atlas.parties.map(({id}) => id), {from, to: atlas.last, height});
    return svg('svg', {class: 'chart', preserveAspectRatio: 'none', data: {height}, 'aria-hidden': 'true'},
        ...areas.map(({id, path}) => svg('path', {d: path, fill: atlas.party.get(id).colour, data: {party: id}})),
        ...atlas.periods.map(period => svg('rect', {
            class: 'period-shade', x: period.from - from, width: period.to + 1 - period.from, y: 0, height,
        })));
}

function drawEvents(atlas) {
    const changes = new Set(atlas.changes);
    return svg('svg', {class: 'lane', preserveAspectRatio: 'none', data: {height: 10}, 'aria-hidden': 'true'},
        ...atlas.events.filter(({date}) => date >= atlas.first && date <= atlas.last).map(({date}) => {
            const x = date - atlas.first + 0.5;
            return svg('line', {x1: x, x2: x, y1: 0, y2: changes.has(date) ? 10 : 5, class: changes.has(date) ? 'tick change' : 'tick'});
        }));
}
