import {changeDays, neighbours} from '../model/changes.js';
import {addMonths} from '../model/day.js';
import told from './told.js';

const SNAP_PIXELS = 5;

/** Drag, click, wheel and hover on the track. */
export function listenToPointer(slider, ghost, {atlas, store, scale, act, words}) {
    let held = null;
    const inLane = event => event.clientY > slider.querySelector('.lane').getBoundingClientRect().top;
    const pointed = (event) => {
        const {left, width} = slider.getBoundingClientRect();
        return {fraction: (event.clientX - left) / width, width};
    };

    function dayUnder(event) {
        const {fraction, width} = pointed(event);
        const day = scale().day(fraction);
        const reach = scale().days / width * SNAP_PIXELS;
        return inLane(event) ? nearestEvent(atlas, day, reach)?.date ?? day : day;
    }

    slider.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return;
        slider.setPointerCapture(event.pointerId);
        held = {x: event.clientX, day: dayUnder(event)};
        ghost.hidden = true;
        slider.classList.add('held');
        act.goTo(held.day);
    });
    slider.addEventListener('pointermove', (event) => {
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
    slider.addEventListener('wheel', (event) => {
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
    ghost.firstChild.replaceChildren(words.format.shortDay(event?.date ?? day), ...(event ? [' · ', told('span', event.titles, words)] : []));
}

function nearestEvent(atlas, day, reach) {
    let best = null;
    for (const event of atlas.events) {
        const away = Math.abs(event.date - day);
        if (away <= reach && (!best || away < Math.abs(best.date - day))) best = event;
    }
    return best;
}

/** One day, one month, one year, one change, either end: by keys. */
export function listenToKeys(slider, {atlas, store, act}) {
    const jump = (key) => {
        const {day, account} = store.get();
        const change = neighbours(changeDays(atlas, account), day)[key];
        if (change !== null) act.goTo(change);
    };
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
    slider.addEventListener('keydown', (event) => {
        if (event.altKey || !Object.hasOwn(keys, event.key)) return;
        event.preventDefault();
        keys[event.key](event);
    });
}
