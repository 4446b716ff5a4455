import {formatDay} from '../model/day.js';
import {historyOf} from '../model/holdings.js';
import timeScale from '../model/time-scale.js';
import stackedSteps, {highest, stepsOf} from '../model/track.js';
import el, {svg} from './dom.js';

/** The history of a district or place, after a word of waiting where the page must fetch it. */
export function historyOnceLoaded({cells, district}, account, context, words) {
    const make = atlas => controlHistory(cells, account, {...context, atlas}, words);
    const found = context.stretches.historyOf(district);
    if (!(found instanceof Promise)) return make(found);
    const status = el('p', {class: 'note', role: 'status', text: words.text('historyLoading')});
    const element = el('div', {class: 'history'}, el('h3', {text: words.text('history')}), status);
    let history = null;
    let marked = null;
    const fill = (atlas) => {
        history = make(atlas);
        history.mark(marked);
        element.replaceChildren(...history.element.childNodes);
    };
    found.then(fill, () => { status.textContent = words.text('historyMissing'); });
    return {
        element,
        mark(day) {
            marked = day;
            history?.mark(day);
        },
    };
}

/** A bar of the cells' own area by party over time, and the same as rows that a keyboard reaches. */
function controlHistory(cells, account, {atlas, store, swatch}, words) {
    const {text, format} = words;
    const scale = timeScale(atlas.first, atlas.last);
    const whole = cells.reduce((sum, cell) => sum + cell.km2, 0);
    const goTo = day => store.set({day, playing: false});
    const marker = el('span', {class: 'history-day'});
    const rows = historyOf(atlas, cells, account).map(row => ({row, item: historyRow(row)}));

    function historyRow({from, to, party, status, km2}) {
        const until = to >= atlas.last ? text('toTheEnd') : format.shortDay(to);
        const holder = [
            words.name(atlas.party.get(party).names) + (status === 'controlled' ? '' : ` · ${words.name(atlas.status.get(status)?.names)}`),
            km2 < whole * 0.9995 && format.percent(km2 / whole),
        ].filter(Boolean).join(', ');
        return el('li', {}, el('button', {type: 'button', data: {day: formatDay(from)}, on: {click: () => goTo(from)}},
            swatch(party, status),
            el('span', {text: `${format.shortDay(from)} – ${until}`}),
            el('span', {class: 'quiet', text: holder})));
    }

    function bar() {
        const steps = stepsOf(atlas, cells, account);
        const height = Math.max(whole, highest(steps));
        const areas = stackedSteps(steps, atlas.parties.map(({id}) => id), {from: atlas.first, to: atlas.last, height});
        const jump = (event) => {
            const {left, width} = event.currentTarget.getBoundingClientRect();
            goTo(scale.day((event.clientX - left) / width));
        };
        return el('div', {class: 'history-bar', 'aria-hidden': 'true', on: {click: jump}},
            svg('svg', {viewBox: `0 0 ${scale.days} ${height}`, preserveAspectRatio: 'none'},
                ...areas.map(({id, path}) => svg('path', {d: path, fill: atlas.party.get(id).colour}))),
            marker);
    }

    return {
        element: el('div', {class: 'history'},
            el('h3', {text: text('history')}), bar(),
            el('p', {class: 'history-ends quiet', 'aria-hidden': 'true'},
                el('span', {text: format.axis(atlas.first, 'year')}), el('span', {text: format.axis(atlas.last, 'year')})),
            el('p', {class: 'note', text: text('historyHelp')}),
            el('ol', {class: 'history-rows'}, ...rows.map(({item}) => item))),
        mark(day) {
            marker.style.left = `${scale.fraction(day) * 100}%`;
            for (const {row, item} of rows) item.classList.toggle('now', row.from <= day && day <= row.to);
        },
    };
}
