import {neighbours} from '../model/atlas.js';
import {addMonths, clamp} from '../model/day.js';
import timeScale, {following, ticks, zoomed} from '../model/time-scale.js';
import stackedSteps from '../model/track.js';
import el, {svg} from './dom.js';

const PIXELS_PER_LABEL = 90;
const SNAP_PIXELS = 5;

/**
 * The slider. Its track is a stacked area chart of square kilometres for each party; under it lie a tick for each event
 * and the axis. The drawing is in days and km2 and is scaled by its viewBox: resizing and zooming draw nothing anew.
 */
export default function createTimeSlider(root, {atlas, series, store}) {
    const bounds = {from: atlas.first, to: atlas.last};
    const scale = () => { const {from, to} = store.get().window ?? bounds; return timeScale(from, to); };
    const chart = drawChart(atlas, series);
    const lane = drawEvents(atlas);
    const thumb = el('div', {class: 'thumb'}, el('span', {class: 'thumb-grip'}));
    const ghost = el('div', {class: 'ghost', hidden: true}, el('span'));
    const periods = el('div', {class: 'periods', 'aria-hidden': 'true'});
    const slider = el('div', {
        id: 'day-slider', class: 'slider', role: 'slider', tabindex: 0, 'aria-orientation': 'horizontal',
        'aria-valuemin': 0, 'aria-valuemax': atlas.last - atlas.first,
    }, chart, lane, ghost, thumb);
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
    let words = null;

    function place() {
        const {day} = store.get();
        const at = scale().fraction(day);
        thumb.style.left = `${at * 100}%`;
        thumb.hidden = at < 0 || at > 1;
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
        axis.replaceChildren(...days.map(day => {
            const tick = el('span', {text: words.format.axis(day, unit)});
            tick.style.left = `${(day - shown.from) / shown.days * 100}%`;
            return tick;
        }));
        periods.replaceChildren(...atlas.periods.map(period => periodBand(period, shown, words.name)).filter(Boolean));
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
            if (changed('window', 'language', 'day')) place();
        },
    };
}

function periodBand({from, to, titles}, shown, name) {
    if (to < shown.from || from > shown.to) return null;
    const left = Math.max(0, (from - shown.from) / shown.days);
    const right = Math.min(1, (to + 1 - shown.from) / shown.days);
    const band = el('span', {class: 'period', title: name(titles)}, el('span', {text: name(titles)}));
    band.style.left = `${left * 100}%`;
    band.style.width = `${(right - left) * 100}%`;
    return band;
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
        ...atlas.events.map(({date}) => {
            const x = date - atlas.first + 0.5;
            return svg('line', {x1: x, x2: x, y1: 0, y2: changes.has(date) ? 10 : 5, class: changes.has(date) ? 'tick change' : 'tick'});
        }));
}

function listenToPointer(slider, ghost, {atlas, store, scale, act, words}) {
    let held = null;
    const pointed = event => {
        const {left, width} = slider.getBoundingClientRect();
        return {fraction: (event.clientX - left) / width, width};
    };

    function dayUnder(event) {
        const {fraction, width} = pointed(event);
        const day = scale().day(fraction);
        const reach = scale().days / width * SNAP_PIXELS;
        return inLane(event) ? nearestEvent(atlas, day, reach)?.date ?? day : day;
    }

    const inLane = event => event.clientY > slider.querySelector('.lane').getBoundingClientRect().top;

    slider.addEventListener('pointerdown', event => {
        if (event.button !== 0) return;
        slider.setPointerCapture(event.pointerId);
        held = {x: event.clientX, day: dayUnder(event)};
        ghost.hidden = true;
        slider.classList.add('held');
        act.goTo(held.day);
    });
    slider.addEventListener('pointermove', event => {
        if (held) {
            // With Shift each pixel is a day, however much time the track shows.
            act.goTo(event.shiftKey ? held.day + Math.round(event.clientX - held.x) : dayUnder(event));
        } else if (event.pointerType === 'mouse') {
            showGhost(ghost, dayUnder(event), {atlas, scale, words: words(), width: pointed(event).width});
        }
    });
    const release = () => { held = null; slider.classList.remove('held'); };
    slider.addEventListener('pointerup', release);
    slider.addEventListener('pointercancel', release);
    slider.addEventListener('pointerleave', () => { ghost.hidden = true; });
    slider.addEventListener('wheel', event => {
        event.preventDefault();
        const delta = Math.abs(event.deltaY) > Math.abs(event.deltaX) ? event.deltaY : event.deltaX;
        if (event.ctrlKey) act.zoom(delta > 0 ? 1.25 : 0.8, scale().day(pointed(event).fraction));
        else act.goTo(store.get().day + Math.sign(delta) * (event.shiftKey ? 30 : 1));
    }, {passive: false});
}

/** The day under the pointer, and the event near it. */
function showGhost(ghost, day, {atlas, scale, words, width}) {
    const shown = scale();
    const event = nearestEvent(atlas, day, shown.days / width * 3);
    const at = shown.fraction(event?.date ?? day);
    ghost.hidden = false;
    ghost.style.left = `${at * 100}%`;
    ghost.classList.toggle('to-left', at > 0.7);
    ghost.firstChild.textContent = [words.format.shortDay(event?.date ?? day), event && words.name(event.titles)].filter(Boolean).join(' · ');
}

function nearestEvent(atlas, day, reach) {
    let best = null;
    for (const event of atlas.events) {
        const away = Math.abs(event.date - day);
        if (away <= reach && (!best || away < Math.abs(best.date - day))) best = event;
    }
    return best;
}

function listenToKeys(slider, {atlas, store, act}) {
    const jump = key => { const day = neighbours(atlas.changes, store.get().day)[key]; if (day !== null) act.goTo(day); };
    const step = (event, sign) => {
        const {day} = store.get();
        if (event.ctrlKey || event.metaKey) act.goTo(addMonths(day, 12 * sign));
        else act.goTo(event.shiftKey ? addMonths(day, sign) : day + sign);
    };
    const keys = {
        ArrowLeft: event => step(event, -1),
        ArrowDown: event => step(event, -1),
        ArrowRight: event => step(event, 1),
        ArrowUp: event => step(event, 1),
        PageUp: () => jump('previous'),
        PageDown: () => jump('next'),
        Home: () => act.goTo(atlas.first),
        End: () => act.goTo(atlas.last),
        '+': () => act.zoom(0.5),
        '=': () => act.zoom(0.5),
        '-': () => act.zoom(2),
        ' ': () => store.set({playing: !store.get().playing}),
    };
    slider.addEventListener('keydown', event => {
        if (event.altKey || !Object.hasOwn(keys, event.key)) return;
        event.preventDefault();
        keys[event.key](event);
    });
}
