import {changeDays, changesBetween, neighbours} from '../model/changes.js';
import {formatDay, parseDay} from '../model/day.js';
import {choose, hasSubject} from '../model/subject.js';
import prepareDayField from './day-field.js';
import el from './dom.js';

/** Two days side by side in words: from whom to whom, how much, and district by district. The map fades what is the same. */
export default function createComparePanel(root, toggle, {atlas, store, swatch}) {
    const date = el('input', {id: 'compare-date', required: true});
    const problem = el('p', {class: 'flag', role: 'status'});
    let words = null;
    prepareDayField(date, atlas, {
        choose: day => store.set({compare: day}),
        refuse: () => { problem.textContent = words.text('daysOfData', {from: words.format.day(atlas.first), to: words.format.day(atlas.last)}); },
        shown: () => store.get().compare ?? atlas.first,
    });
    const close = el('button', {type: 'button', class: 'close', text: '×', on: {click: stop}});
    const result = el('div', {class: 'panel-body'});
    const title = el('h2', {id: 'compare-title'});
    const label = el('span');
    const ways = [['asDifference', null], ['asSwipe', 0.5]];
    const choices = ways.map(([key, swipe]) =>
        [key, el('button', {type: 'button', id: key, on: {click: () => store.set({swipe})}})]);
    root.append(
        el('header', {class: 'panel-head'}, title, close),
        el('div', {class: 'compare-day'},
            el('label', {}, label, ' ', date),
            el('div', {class: 'segmented', role: 'group'}, ...choices.map(([, button]) => button))),
        result);

    const nameOf = (id, words) => words.name(atlas.party.get(id).names);
    const party = (id, words) => el('span', {}, swatch(id, 'controlled'), ' ', nameOf(id, words));

    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') stop(); });
    toggle.addEventListener('click', () => (store.get().compare === null ? begin() : stop()));

    function begin() {
        const {day, account} = store.get();
        const before = neighbours(changeDays(atlas, account), day).previous ?? atlas.first;
        store.set({compare: day === atlas.last ? before : Math.max(atlas.first, Math.min(before, day - 1)), ...choose.nothing});
    }

    function stop() {
        store.set({compare: null, swipe: null});
        toggle.focus();
    }

    function fill({day, compare, account}, words) {
        const [from, to] = compare <= day ? [compare, day] : [day, compare];
        const changes = changesBetween(atlas, from, to, account).filter(({before, after}) => before.party !== after.party);
        title.textContent = words.text('changedBetween', {from: words.format.day(from), to: words.format.day(to)});
        result.replaceChildren(...(changes.length === 0
            ? [el('p', {text: words.text('nothingChanged')})]
            : [matrix(changes, words), districtRows(changes, words)]));
    }

    /** Sums over districts, the largest first. */
    function matrix(changes, words) {
        const sums = new Map();
        for (const {before, after, km2} of changes) {
            const key = `${before.party} ${after.party}`;
            sums.set(key, (sums.get(key) ?? 0) + km2);
        }
        const rows = [...sums].sort(([, a], [, b]) => b - a).map(([key, km2]) => [...key.split(' '), km2]);
        return table(words, ['fromParty', 'toParty', 'squareKilometres'], rows.map(([from, to, km2]) =>
            [party(from, words), party(to, words), words.format.number(km2)]));
    }

    function districtRows(changes, words) {
        return table(words, ['district', 'changed', 'squareKilometres'], changes.map(({district, before, after, km2}) => [
            el('button', {type: 'button', class: 'plain', text: words.name(atlas.district.get(district).names), on: {click: () => store.set(choose.district(district))}}),
            el('span', {class: 'passage', role: 'img', 'aria-label': `${nameOf(before.party, words)} → ${nameOf(after.party, words)}`},
                swatch(before.party, before.status), ' → ', swatch(after.party, after.status)),
            words.format.number(km2),
        ]));
    }

    return {
        show(state, now, changed) {
            words = now;
            const open = state.compare !== null && !hasSubject(state);
            root.hidden = !open;
            if (changed('language', 'compare')) {
                toggle.textContent = words.text(state.compare === null ? 'compare' : 'stopCompare');
                toggle.setAttribute('aria-pressed', state.compare !== null);
                close.setAttribute('aria-label', words.text('stopCompare'));
                label.textContent = words.text('compareDay');
                if (state.compare !== null && parseDay(date.value) !== state.compare) date.value = formatDay(state.compare);
            }
            if (changed('language', 'swipe')) {
                for (const [key, button] of choices) {
                    button.textContent = words.text(key);
                    button.setAttribute('aria-pressed', (key === 'asSwipe') === (state.swipe !== null));
                }
            }
            if (open && changed('language', 'compare', 'day', 'account', 'district', 'place')) fill(state, words);
        },
    };
}

function table({text}, columns, rows) {
    return el('table', {class: 'compare-table'},
        el('thead', {}, el('tr', {}, ...columns.map(key => el('th', {scope: 'col', text: text(key)})))),
        el('tbody', {}, ...rows.map(cells => el('tr', {}, ...cells.map((cell, i) =>
            el(i === 0 ? 'th' : 'td', {scope: i === 0 ? 'row' : null, class: i === cells.length - 1 ? 'number' : null}, cell))))));
}
