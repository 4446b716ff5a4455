import {changeDays, changesBetween, neighbours} from '../model/changes.js';
import el from './dom.js';

const MOST_NAMED = 3;

/** The day in words, what changed on it, and the changes before and after it, to which their buttons lead. */
export default function createDayWords(root, {atlas, store, swatch}) {
    const part = id => root.querySelector(`#${id}`);
    const around = ({day, account}) => neighbours(changeDays(atlas, account), day);
    const jump = (key) => {
        const day = around(store.get())[key];
        if (day !== null) store.set({day, playing: false});
    };
    part('previous-change').addEventListener('click', () => jump('previous'));
    part('next-change').addEventListener('click', () => jump('next'));
    part('next-is').addEventListener('click', () => jump('next'));

    /** "25 Nov 2020, Kalbajar" */
    function inShort(day, account, {format, name}) {
        const ids = [...new Set(changesBetween(atlas, day - 1, day, account).map(({district}) => district))];
        const names = ids.slice(0, MOST_NAMED).map(id => name(atlas.district.get(id).names));
        const rest = ids.length - names.length;
        return [format.shortDay(day), rest > 0 ? `${names.join(', ')} (+${rest})` : format.list(names)].join(', ');
    }

    function lead(button, label, change) {
        button.disabled = change === null;
        button.title = change === null ? label : `${label}: ${change}`;
        button.setAttribute('aria-label', button.title);
    }

    function showNeighbours(state, words) {
        const {previous, next} = around(state);
        const [before, after] = [previous, next].map(day => (day === null ? null : inShort(day, state.account, words)));
        lead(part('previous-change'), words.text('previousChange'), before);
        lead(part('next-change'), words.text('nextChange'), after);
        part('next-is').disabled = next === null;
        part('next-is').textContent = next === null ? words.text('noLaterChange') : words.text('nextIs', {change: after});
    }

    return {
        show(state, words) {
            part('day').textContent = words.format.day(state.day);
            if (state.playing) return;
            part('on-this-day').replaceChildren(...whatChanged({atlas, swatch}, state, words));
            showNeighbours(state, words);
        },
        /** Says that what was asked for is no day of the data. */
        refuse({text, format}) {
            part('on-this-day').replaceChildren(el('span', {class: 'flag', text:
                text('daysOfData', {from: format.day(atlas.first), to: format.day(atlas.last)})}));
        },
    };
}

/** One short item for each district, drawn with swatches and said in words. */
function whatChanged({atlas, swatch}, {day, account}, words) {
    const changes = day > atlas.first ? changesBetween(atlas, day - 1, day, account) : [];
    if (changes.length === 0) return [el('span', {class: 'quiet', text: words.text('noChange')})];
    const rest = changes.length - MOST_NAMED;
    return [
        ...changes.slice(0, MOST_NAMED).map(change => el('span', {class: 'passing'},
            el('span', {class: 'visually-hidden', text: inWords(atlas, change, words)}),
            el('span', {'aria-hidden': 'true'},
                words.name(atlas.district.get(change.district).names), ' ',
                swatch(change.before.party, change.before.status), ' → ', swatch(change.after.party, change.after.status),
                ` ${words.format.km2(change.km2)}`))),
        rest > 0 && el('span', {class: 'quiet', text: `+${rest}`}),
    ].filter(Boolean);
}

function inWords(atlas, {district, before, after, km2}, {text, format, name}) {
    const values = {district: name(atlas.district.get(district).names), km2: format.km2(km2)};
    return before.party === after.party
        ? text('passedStatus', {...values, party: name(atlas.party.get(after.party).names), status: name(atlas.status.get(after.status).names)})
        : text('passed', {...values, from: name(atlas.party.get(before.party).names), to: name(atlas.party.get(after.party).names)});
}
