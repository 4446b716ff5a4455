import {CONSENSUS, partsOf} from '../model/atlas.js';
import {holdingsOf, otherAccounts} from '../model/holdings.js';
import el from './dom.js';
import told from './told.js';

const WHOLE = 0.9995; // of an area, so that rounding does not make a part of it

/**
 * Who holds cells on the day, part by part: since when, until when, how certain, and what other accounts say.
 * A point on the ground has no area to tell.
 */
export default function heldParts({cells, point}, {day, account}, {atlas, swatch}, words) {
    const {text, format, name} = words;
    const parts = partsOf(atlas, cells, day, account);
    const total = cells.reduce((sum, cell) => sum + cell.km2, 0);

    function partItem(part) {
        const status = part.status === 'controlled' ? null : name(atlas.status.get(part.status)?.names);
        const others = account === CONSENSUS ? otherAccounts(atlas, part, day) : [];
        return el('div', {class: 'part', data: {party: part.party, status: part.status}},
            swatch(part.party, part.status),
            el('div', {},
                el('p', {}, el('strong', {text: name(atlas.party.get(part.party).names)}), status && ` · ${status}`,
                    part.uncertain && el('span', {class: 'flag', text: text('uncertain')})),
                !point && el('p', {class: 'quiet', text: [
                    format.km2(part.km2),
                    part.km2 < total * WHOLE && text('shareOfDistrict', {percent: format.percent(part.km2 / total)}),
                ].filter(Boolean).join(', ')}),
                el('ul', {class: 'holdings'}, ...holdingsOf(part).map(holding => holdingItem(holding, part))),
                ...others.map(({account: id, party}) => el('p', {class: 'quiet', text: text('labelled',
                    {label: name(atlas.account.get(id).names), value: name(atlas.party.get(party).names)})}))));
    }

    /** With its area where a part came into these hands on different days. */
    function holdingItem({span, km2, certainties, notes}, part) {
        const until = span.valid_to === null ? text('toTheEnd') : text('until', {day: format.day(span.to)});
        const value = `${text('since', {day: format.day(span.from)})} ${until}`;
        const certainty = certainties.map(id => name(atlas.certainty.get(id)?.names) || id);
        return el('li', {},
            el('p', {text: km2 < part.km2 * WHOLE ? text('labelled', {label: format.km2(km2), value}) : value}),
            el('p', {class: 'quiet', text: [
                range('startUncertain', span.earliest, span.latest),
                range('endUncertain', span.endEarliest, span.endLatest),
                text('certaintyIs', {word: format.list(certainty)}),
            ].filter(Boolean).join(' · ')}),
            ...unique(notes).map(note => told('p', note, words, {class: 'note'})));
    }

    function unique(notes) {
        return [...new Map(notes.filter(note => name(note)).map(note => [name(note), note])).values()];
    }

    function range(key, from, to) {
        return from !== null && from < to ? text(key, {from: format.shortDay(from), to: format.shortDay(to)}) : null;
    }

    return [el('h3', {text: text('heldOn', {day: format.day(day)})}), ...parts.map(partItem)];
}
