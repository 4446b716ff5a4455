import {changeDays} from '../model/changes.js';
import {formatDay, lastAtOrBefore, parseDay} from '../model/day.js';
import {inOrder} from '../model/difference.js';
import {choose, hasSubject} from '../model/subject.js';
import prepareDayField from './day-field.js';
import difference from './difference.js';
import el from './dom.js';

/** The day to compare with, the way to look at both, and what passed between them. The map fades what is the same. */
export default function createComparePanel(root, toggle, context) {
    const {atlas, store} = context;
    const date = el('input', {id: 'compare-date', required: true});
    const close = el('button', {type: 'button', class: 'close', text: '×', on: {click: stop}});
    const result = el('div', {class: 'panel-body'});
    const title = el('h2', {id: 'compare-title'});
    const label = el('span');
    const problem = el('p', {class: 'flag', role: 'status'});
    const ways = [['asDifference', null], ['asSwipe', 0.5]];
    const choices = ways.map(([key, swipe]) =>
        [key, el('button', {type: 'button', id: key, on: {click: () => store.set({swipe})}})]);
    root.append(
        el('header', {class: 'panel-head'}, title, close),
        el('div', {class: 'compare-day'},
            el('label', {}, label, ' ', date),
            el('div', {class: 'segmented', role: 'group'}, ...choices.map(([, button]) => button)), problem),
        result);
    let words = null;
    let shown = null;

    prepareDayField(date, atlas, {
        choose: day => store.set({compare: day}),
        refuse: () => { problem.textContent = words.text('daysOfData', {from: words.format.day(atlas.first), to: words.format.day(atlas.last)}); },
        shown: () => store.get().compare ?? atlas.first,
    });
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') stop(); });
    toggle.addEventListener('click', () => (store.get().compare === null ? begin() : stop()));

    /** With the day before the last change, so that there is something to see. */
    function begin() {
        const {day, account} = store.get();
        const changes = changeDays(atlas, account);
        const last = changes[Math.max(0, lastAtOrBefore(changes, day))] ?? atlas.last;
        store.set({compare: Math.max(atlas.first, last - 1), ...choose.nothing});
    }

    function stop() {
        store.set({compare: null, swipe: null});
        toggle.focus();
    }

    function showTexts({compare, swipe}) {
        toggle.textContent = words.text(compare === null ? 'compare' : 'stopCompare');
        toggle.setAttribute('aria-pressed', compare !== null);
        close.setAttribute('aria-label', words.text('stopCompare'));
        label.textContent = words.text('compareDay');
        problem.textContent = '';
        for (const [key, button] of choices) {
            button.textContent = words.text(key);
            button.setAttribute('aria-pressed', (key === 'asSwipe') === (swipe !== null));
        }
    }

    function fill(state) {
        const [from, to] = inOrder(state.compare, state.day);
        const key = [from, to, state.account, words.language, state.swipe === null].join();
        if (key === shown) return;
        shown = key;
        title.textContent = words.text('changedBetween', {from: words.format.day(from), to: words.format.day(to)});
        result.replaceChildren(...difference(from, to, state, context, words));
    }

    return {
        show(state, now, changed) {
            words = now;
            const open = state.compare !== null && !hasSubject(state);
            root.hidden = !open;
            if (changed('language', 'compare', 'swipe')) showTexts(state);
            if (state.compare !== null && changed('compare') && parseDay(date.value) !== state.compare) date.value = formatDay(state.compare);
            if (open) fill(state);
        },
    };
}
