import {clamp, lastAtOrBefore, parseDay} from '../model/day.js';
import {choose, hasSubject} from '../model/subject.js';
import citationList from './citations.js';
import el from './dom.js';
import told, {untranslatedNote} from './told.js';

/** All events in order of time. The list follows the day; an event that is chosen moves the day and lights its districts. */
export default function createEventsList(root, context) {
    const {atlas, store, swatch} = context;
    const events = atlas.events.toSorted((a, b) => a.date - b.date);
    const dates = events.map(({date}) => date);
    let items = [];
    let list = null;
    let shown = {current: null, open: []};

    function build(words) {
        items = events.map(event => eventItem(event, atlas, swatch, words, choose));
        list = el('ol', {class: 'event-list'}, ...items);
        root.replaceChildren(el('h2', {id: 'events-title', text: words.text('events')}), untranslatedNote(words), list);
        shown = {current: null, open: []};
    }

    function choose(event) {
        store.set({day: clamp(event.date, atlas.first, atlas.last), event: event.id, playing: false});
    }

    /** Marks the last event up to the day, and opens those of the day itself. */
    function follow({day, playing}, words) {
        const at = lastAtOrBefore(dates, day);
        const current = items[at] ?? null;
        if (current !== shown.current) {
            shown.current?.removeAttribute('aria-current');
            current?.setAttribute('aria-current', 'true');
            items.forEach((item, i) => item.classList.toggle('later', i > at));
        }
        const open = playing ? [] : items.filter((item, i) => dates[i] === day);
        for (const item of shown.open) if (!open.includes(item)) close(item);
        for (const item of open) if (!shown.open.includes(item)) expand(item, events[items.indexOf(item)], context, words);
        shown = {current, open};
        if (current) scrollInto(list, open[0] ?? current);
    }

    return {
        show(state, words, changed) {
            if (changed('language')) build(words);
            if (changed('day') && state.event && !changed('event')) return store.set({event: null});
            if (changed('district', 'place', 'compare')) root.hidden = hasSubject(state) || state.compare !== null;
            if (changed('language', 'day', 'playing', 'district', 'place', 'compare')) follow(state, words);
        },
    };
}

function eventItem(event, atlas, swatch, words, choose) {
    const {format, name} = words;
    const passes = event.from && event.to && event.from !== event.to && atlas.party.has(event.from) && atlas.party.has(event.to);
    return el('li', {data: {event: event.id}},
        el('button', {type: 'button', on: {click: () => choose(event)}},
            el('span', {class: 'event-date', text: event.earliest !== event.latest && event.latest
                ? `${format.shortDay(event.date)  } ±` : format.shortDay(event.date)}),
            told('span', event.titles, words, {class: 'event-title'}),
            el('span', {class: 'event-kind'},
                ...(passes ? [swatch(event.from, 'controlled'), ' → ', swatch(event.to, 'controlled'), ' '] : []),
                name(atlas.kind.get(event.kind)?.names) || event.kind)));
}

function expand(item, event, {atlas, store}, words) {
    const {text, name, format} = words;
    const certainty = atlas.certainty.get(event.certainty);
    const places = (event.places ?? []).map(id => atlas.place.get(id)).filter(Boolean);
    item.append(el('div', {class: 'event-detail'},
        event.earliest !== event.latest && el('p', {class: 'quiet', text: dateRange(event, text, format)}),
        name(event.texts) && told('p', event.texts, words),
        places.length > 0 && el('p', {class: 'event-places'}, text('labelled', {label: text('places'), value: ''}), ...places.flatMap(({id, names}, i) => [
            i > 0 && ', ', el('button', {type: 'button', class: 'plain', data: {place: id}, text: name(names), on: {click: () => store.set(choose.place(id))}}),
        ])),
        event.disagreement && el('p', {class: 'disagreement'},
            text('labelled', {label: text('disagreement'), value: ''}), told('span', event.disagreement, words)),
        certainty && el('p', {class: 'quiet', text: text('certaintyIs', {word: name(certainty.names)})}),
        el('details', {}, el('summary', {text: text('sources')}), citationList(atlas, event.citations ?? [], words))));
}

function dateRange({earliest, latest}, text, format) {
    return text('dateRange', {from: format.shortDay(parseDay(earliest)), to: format.shortDay(parseDay(latest))});
}

function close(item) {
    item.querySelector('.event-detail')?.remove();
}

/** Scrolls the list alone; Element.scrollIntoView would move the page on a phone. */
function scrollInto(list, item) {
    if (list.scrollHeight <= list.clientHeight) return;
    list.scrollTop = item.offsetTop - list.clientHeight / 3; // the list is what offsets of its items are told from
}
