import {parseDay} from '../model/day.js';
import citationList from './citations.js';
import el from './dom.js';
import told from './told.js';

const VERDICTS = {agrees: 'verdictAgrees', differs: 'verdictDiffers', misstated: 'verdictMisstated', 'not-comparable': 'verdictNotComparable'};

/** What sources state for a district beside what its polygon measures, each with the verdict in words. */
export default function areaComparison(atlas, district, words) {
    const {text, format} = words;
    return el('div', {class: 'areas'},
        el('h3', {text: text('area')}),
        el('p', {class: 'figure'}, el('span', {text: text('measured')}), el('strong', {text: format.km2(district.km2)})),
        district.accuracy_km && el('p', {class: 'quiet', text: text('accuracy', {km: format.number(district.accuracy_km)})}),
        district.stated?.length > 0 && el('ul', {class: 'stated'}, ...district.stated.map(row => statedArea(atlas, row, words))));
}

function statedArea(atlas, row, words) {
    const {text, format} = words;
    const compared = row.verdict !== 'not-comparable' && row.measured_km2 != null;
    return el('li', {data: {verdict: row.verdict}},
        el('p', {class: 'stated-line'},
            el('strong', {text: text('labelled', {label: text('statedKm2'), value: format.km2(row.stated_km2)})}),
            el('span', {class: 'verdict', text: text(VERDICTS[row.verdict])})),
        el('p', {class: 'quiet', text: [subject(atlas, row, words), row.presented_as === 'part' && row.aspect === 'whole' && text('presentedAsPart')]
            .filter(Boolean).join('; ')}),
        compared && el('p', {class: 'quiet', text: [
            text('labelled', {label: text('measuredKm2'), value: format.km2(row.measured_km2)}),
            text('labelled', {label: text('difference'), value: difference(row, format, text('squareKilometres'))}),
        ].join(' · ')}),
        row.explanation && told('p', row.explanation, words),
        row.citation && el('details', {}, el('summary', {text: text('sources')}), citationList(atlas, [row.citation], words)));
}

function difference({difference_km2: km2, difference_percent: percent}, {signed}, unit) {
    return `${signed(km2)} ${unit}${percent === null ? '' : ` (${signed(percent)} %)`}`;
}

function subject(atlas, {aspect, party, day}, {text, format, name}) {
    if (aspect !== 'held' || !atlas.party.has(party) || !day) return text('wholeDistrict');
    return text('heldPart', {party: name(atlas.party.get(party).names), day: format.shortDay(parseDay(day))});
}
