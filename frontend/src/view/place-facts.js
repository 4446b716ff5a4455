import {clamp} from '../model/day.js';
import {choose, eventsAt} from '../model/subject.js';
import citationList from './citations.js';
import el from './dom.js';
import told from './told.js';

/** What the panel tells of a place beside who held it: how good its point is, its district, the events that name it. */
export default function placeFacts({id, district, cells, note, accuracy_km: accuracy, citations = []}, {atlas, store}, words) {
    const {text, name, format} = words;
    const events = eventsAt(atlas, id);
    const goTo = event => store.set({day: clamp(event.date, atlas.first, atlas.last), event: event.id, playing: false});
    const within = atlas.district.get(district);
    return el('div', {class: 'place-facts'},
        el('p', {class: 'note', text: text(cells.length > 0 ? 'placeHeld' : 'placeOutside')}),
        within && el('p', {}, text('labelled', {label: text('district'), value: ''}),
            el('button', {type: 'button', class: 'plain', text: name(within.names), on: {click: () => store.set(choose.district(district))}})),
        events.length > 0 && el('h3', {text: text('eventsHere')}),
        events.length > 0 && el('ol', {class: 'history-rows'}, ...events.map(event =>
            el('li', {}, el('button', {type: 'button', data: {event: event.id}, on: {click: () => goTo(event)}},
                el('span', {text: format.shortDay(event.date)}), told('span', event.titles, words, {class: 'quiet'}))))),
        el('p', {class: 'quiet', text: text('pointAccuracy', {km: format.number(accuracy)})}),
        name(note) && told('p', note, words, {class: 'note'}),
        citations.length > 0 && el('details', {}, el('summary', {text: text('sources')}),
            citationList(atlas, citations, words)));
}
