import createAccounts from './accounts.js';
import el from './dom.js';

/** Who holds how much on the day, with ranges; what the patterns mean; whose account is shown. */
export default function createLegend(root, context) {
    const {atlas, series, swatch} = context;
    const accounts = createAccounts(context);
    const largest = series.largest;
    let rows = new Map();

    function build({text, name, format}) {
        rows = new Map(atlas.parties.map(party => [party.id, partyRow(party, swatch, name)]));
        root.replaceChildren(
            el('h2', {id: 'legend-title', text: text('whoHeld')}),
            el('ul', {class: 'parties'}, ...[...rows.values()].map(row => row.element)),
            el('p', {class: 'total quiet', text: text('totalArea', {km2: format.km2(largest)}), title: text('rangeHelp')}),
            el('p', {id: 'shared', class: 'quiet'}),
            el('p', {class: 'note', text: text('deFactoNote')}),
            keys(atlas, swatch, {text, name, format}),
            accounts.root, // last, for what it tells of the day is now long, now short
        );
    }

    function showTotals(state, {format, text}) {
        const told = series.of(state.account);
        const totals = told.on(state.day);
        for (const [party, row] of rows) showRow(row, totals.get(party), largest, {format, text});
        const shared = told.sharedOn(state.day);
        root.querySelector('#shared').textContent = shared > 0 ? text('sharedArea', {km2: format.km2(shared)}) : '';
    }

    return {
        show(state, words, changed) {
            if (changed('language')) build(words);
            if (changed('language', 'day', 'account')) showTotals(state, words);
            accounts.show(state, words, changed);
        },
    };
}

function partyRow({id, names, colour}, swatch, name) {
    const parts = {
        km2: el('span', {class: 'km2'}),
        share: el('span', {class: 'share'}),
        range: el('span', {class: 'range'}),
        bar: el('span', {class: 'bar'}),
        reach: el('span', {class: 'reach'}),
    };
    parts.element = el('li', {data: {party: id}},
        swatch(id, 'controlled'), el('span', {class: 'party-name', text: name(names)}), parts.km2,
        el('span', {class: 'bars', 'aria-hidden': 'true'}, parts.bar, parts.reach), parts.range, parts.share);
    parts.bar.style.background = colour;
    return parts;
}

function showRow(row, total, largest, {format, text}) {
    const {km2, low, high, share} = total ?? {km2: 0, low: 0, high: 0, share: 0};
    const ranged = format.number(low) !== format.number(high);
    row.element.classList.toggle('none', high === 0);
    row.km2.textContent = format.km2(km2);
    row.share.textContent = km2 > 0 ? format.percent(share) : '';
    row.range.textContent = ranged ? text('rangeOf', {low: format.number(low), high: format.number(high)}) : '';
    row.bar.style.width = `${km2 / largest * 100}%`;
    row.reach.style.left = `${low / largest * 100}%`;
    row.reach.style.width = `${ranged ? (high - low) / largest * 100 : 0}%`;
}

function keys(atlas, swatch, {text, name, format}) {
    const regions = atlas.regions.filter(({id}) => atlas.districts.some(({parent}) => parent === id)).map(({names}) => name(names));
    const marked = atlas.statuses.filter(({pattern}) => pattern !== 'none');
    return el('div', {class: 'keys'},
        el('h3', {text: text('patterns')}),
        el('ul', {},
            ...marked.map(({id, names}) => el('li', {}, swatch(null, id), el('span', {text: name(names)}))),
            el('li', {}, el('span', {class: 'swatch uncertain-key'}), el('span', {text: text('uncertainDay')})),
            regions.length > 0 && el('li', {}, el('span', {class: 'swatch outline-key'}), el('span', {text: text('outlineOf', {regions: format.list(regions)})}))));
}
