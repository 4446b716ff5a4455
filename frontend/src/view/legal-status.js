import {covers} from '../model/atlas.js';
import {parseDay} from '../model/day.js';
import citationList from './citations.js';
import el from './dom.js';
import told from './told.js';

/** The entries of the legal list that apply to a district on a day. Another question than control, and without colour. */
export function legalStatusOn(atlas, district, day) {
    return atlas.dejure.filter(({districts, start, end}) =>
        covers(atlas, districts, district) && parseDay(start) <= day && (end === null || day <= parseDay(end)));
}

export default function legalStatus(atlas, rows, words) {
    const {text, name, format} = words;
    return [
        el('h3', {text: text('deJure')}),
        el('p', {class: 'note', text: text('deJureNote')}),
        ...rows.map(row => el('div', {},
            el('p', {}, told('strong', row.titles, words)),
            name(row.texts) && told('p', row.texts, words),
            el('p', {class: 'quiet', text: [
                text('since', {day: format.shortDay(parseDay(row.start))}),
                row.end && text('until', {day: format.shortDay(parseDay(row.end))}),
            ].filter(Boolean).join(' ')}),
            el('details', {}, el('summary', {text: text('sources')}), citationList(atlas, row.citations ?? [], words)))),
    ];
}
