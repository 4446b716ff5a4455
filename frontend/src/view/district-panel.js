import {CONSENSUS, covers, historyOf, isUncertain, partsOn} from '../model/atlas.js';
import {formatDay, parseDay} from '../model/day.js';
import {otherNames} from '../model/names.js';
import timeScale from '../model/time-scale.js';
import stackedSteps, {districtSteps} from '../model/track.js';
import {ownName} from '../strings/index.js';
import areaComparison from './area-comparison.js';
import citationList from './citations.js';
import el, {svg} from './dom.js';

/** All about one district: its names, who holds it on the day and since when, its history, areas, legal status, sources. */
export default function createDistrictPanel(root, {atlas, store, swatch}) {
    const parts = {};
    let opener = null;
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
    let shownSpans = '';

    function close() {
        store.set({district: null});
        (opener?.isConnected ? opener : document.getElementById('day-slider')).focus({preventScroll: true});
    }

    function build(state, words) {
        const district = atlas.district.get(state.district);
        parts.day = el('div', {class: 'held'});
        parts.sources = el('div', {class: 'sources'});
        parts.legal = el('div', {class: 'legal'});
        parts.history = history(district.id, state, words);
        root.replaceChildren(
            heading(district, words),
            el('div', {class: 'panel-body'},
                namesOf(district, words), parts.day, parts.history.element,
                areaComparison(atlas, district, words), parts.legal, parts.sources));
        shownSpans = '';
    }

    function heading(district, {text, name}) {
        const kind = name(atlas.kind.get(district.kind)?.names);
        return el('header', {class: 'panel-head'},
            el('p', {class: 'eyebrow', text: [kind, name(atlas.region.get(district.parent)?.names)].filter(Boolean).join(' · ')}),
            el('h2', {id: 'panel-title', tabindex: -1, text: name(district.names)}),
            el('button', {type: 'button', class: 'close', 'aria-label': text('close'), title: text('close'), text: '×', on: {click: close}}));
    }

    function namesOf({names}, {text, language}) {
        return el('div', {},
            el('dl', {class: 'names', title: text('namesNote')}, ...otherNames(names, language).map(([code, form]) =>
                el('div', {}, el('dt', {text: ownName(code)}), el('dd', {lang: code, text: form})))));
    }

    function showDay(state, words) {
        const {text, format} = words;
        const held = partsOn(atlas, state.district, state.day, state.account);
        const spans = held.flatMap(part => part.spans);
        const key = `${spans.map(span => `${span.id}${isUncertain(span, state.day)}`)} ${state.account}`;
        if (key === shownSpans) {
            parts.day.querySelector('h3').textContent = text('heldOn', {day: format.day(state.day)});
        } else {
            const total = held.reduce((sum, part) => sum + part.km2, 0);
            parts.day.replaceChildren(
                el('h3', {text: text('heldOn', {day: format.day(state.day)})}),
                ...held.map(part => heldPart(part, total, state, words)));
            parts.sources.replaceChildren(
                el('h3', {text: text('sourceOf')}),
                citationList(atlas, spans.flatMap(span => span.citations), words));
            shownSpans = key;
        }
        showLegal(state, words);
        parts.history.mark(state.day);
    }

    function heldPart(part, total, {day, account}, {text, format, name}) {
        const status = part.status === 'controlled' ? null : name(atlas.status.get(part.status)?.names);
        const others = account === CONSENSUS ? otherAccounts(atlas, part, day) : [];
        return el('div', {class: 'part', data: {party: part.party, status: part.status}},
            swatch(part.party, part.status),
            el('div', {},
                el('p', {}, el('strong', {text: name(atlas.party.get(part.party).names)}), status && ` · ${status}`,
                    part.uncertain && el('span', {class: 'flag', text: text('uncertain')})),
                el('p', {class: 'quiet', text: [
                    format.km2(part.km2),
                    part.km2 < total * 0.9995 && text('shareOfDistrict', {percent: format.percent(part.km2 / total)}),
                ].filter(Boolean).join(', ')}),
                ...part.spans.toSorted((x, y) => y.from - x.from).flatMap(span => heldFor(span, part, {text, format})),
                ...[...new Set(part.spans.map(span => span.certainty))].map(id =>
                    el('p', {class: 'quiet', text: text('certaintyIs', {word: name(atlas.certainty.get(id)?.names) || id})})),
                ...[...new Set(part.spans.map(span => name(span.note)).filter(Boolean))].map(note => el('p', {class: 'note', text: note})),
                ...others.map(({account: id, party}) => el('p', {class: 'quiet', text:
                    `${name(atlas.account.get(id).names)}: ${name(atlas.party.get(party).names)}`}))));
    }

    function showLegal({district, day}, words) {
        const {text, name, format} = words;
        const rows = atlas.dejure.filter(row => covers(atlas, row.districts, district)
            && parseDay(row.start) <= day && (row.end === null || day <= parseDay(row.end)));
        const key = rows.map(({id}) => id).join() + words.language;
        if (parts.legal.dataset.key === key) return;
        parts.legal.dataset.key = key;
        parts.legal.hidden = rows.length === 0;
        parts.legal.replaceChildren(
            el('h3', {text: text('deJure')}),
            el('p', {class: 'note', text: text('deJureNote')}),
            ...rows.map(row => el('div', {},
                el('p', {}, el('strong', {text: name(row.titles)})),
                name(row.texts) && el('p', {text: name(row.texts)}),
                el('p', {class: 'quiet', text: [text('since', {day: format.shortDay(parseDay(row.start))}),
                    row.end && text('until', {day: format.shortDay(parseDay(row.end))})].filter(Boolean).join(' ')}),
                citationList(atlas, row.citations ?? [], words))));
    }

    /** A bar of the district's own area by party over time, and the same as rows that a keyboard reaches. */
    function history(id, {account}, {text, format, name, ...words}) {
        const scale = timeScale(atlas.first, atlas.last);
        const height = atlas.cellsOf.get(id).reduce((sum, cell) => sum + cell.km2, 0);
        const areas = stackedSteps(districtSteps(atlas, id, account), atlas.parties.map(party => party.id),
            {from: atlas.first, to: atlas.last, height});
        const marker = el('span', {class: 'history-day'});
        const bar = el('div', {class: 'history-bar', 'aria-hidden': 'true', on: {click: (event) => {
            const {left, width} = bar.getBoundingClientRect();
            store.set({day: scale.day((event.clientX - left) / width), playing: false});
        }}},
        svg('svg', {viewBox: `0 0 ${scale.days} ${height}`, preserveAspectRatio: 'none'},
            ...areas.map(({id: party, path}) => svg('path', {d: path, fill: atlas.party.get(party).colour}))),
        marker);
        const rows = mergedHistory(historyOf(atlas, id, account).filter(span => span.account === CONSENSUS || span.account === account));
        const items = rows.map(span => ({span, item: historyRow(span, height, {text, format, name, ...words})}));
        return {
            element: el('div', {class: 'history'},
                el('h3', {text: text('history')}), bar,
                el('p', {class: 'history-ends quiet', 'aria-hidden': 'true'},
                    el('span', {text: format.axis(atlas.first, 'year')}), el('span', {text: format.axis(atlas.last, 'year')})),
                el('p', {class: 'note', text: text('historyHelp')}),
                el('ol', {class: 'history-rows'}, ...items.map(({item}) => item))),
            mark(day) {
                marker.style.left = `${scale.fraction(day) * 100}%`;
                for (const {span, item} of items) item.classList.toggle('now', span.from <= day && day <= span.to);
            },
        };
    }

    function historyRow(span, height, {format, name, text}) {
        const {from, to, party, status, km2} = span;
        const share = km2 < height * 0.9995 ? `, ${format.percent(km2 / height)}` : '';
        return el('li', {}, el('button', {type: 'button', data: {day: formatDay(from)}, on: {click: () => store.set({day: from, playing: false})}},
            swatch(party, status),
            el('span', {text: `${format.shortDay(from)} – ${to >= atlas.last ? text('toTheEnd') : format.shortDay(to)}`}),
            el('span', {class: 'quiet', text: name(atlas.party.get(party).names) + (status === 'controlled' ? '' : ` · ${name(atlas.status.get(status)?.names)}`) + share})));
    }

    return {
        show(state, words, changed) {
            if (changed('district')) {
                if (state.district && root.hidden) opener = document.activeElement;
                root.hidden = state.district === null;
                document.body.classList.toggle('with-panel', state.district !== null);
            }
            if (!state.district) return;
            if (changed('district', 'language', 'account')) build(state, words);
            if (changed('district', 'language', 'account', 'day')) showDay(state, words);
            if (changed('district') && document.body.className.includes('ready')) root.querySelector('#panel-title').focus({preventScroll: true});
        },
    };
}

/** Spans of one holder over the same days are one row, whatever zones divide them. */
function mergedHistory(spans) {
    const rows = new Map();
    for (const span of spans) {
        const key = `${span.party} ${span.status} ${span.from} ${span.to}`;
        const row = rows.get(key);
        if (row) row.km2 += span.km2;
        else rows.set(key, {...span});
    }
    return [...rows.values()];
}

/** Since when, until when; with the area where a part came into these hands on different days. */
function heldFor(span, part, {text, format}) {
    const days = `${text('since', {day: format.day(span.from)})} ${text('until', {day: format.day(span.to)})}`;
    const open = `${text('since', {day: format.day(span.from)})} ${text('toTheEnd')}`;
    const km2 = part.cells.filter(({id}) => span.cells.includes(id)).reduce((sum, cell) => sum + cell.km2, 0);
    const label = format.km2(km2);
    const value = span.valid_to === null ? open : days;
    return [el('p', {text: part.spans.length > 1 ? text('labelled', {label, value}) : value}), ...ranges(span, text, format)];
}

function ranges(span, text, format) {
    const range = (key, from, to) => from !== null && from < to
        && el('p', {class: 'quiet', text: text(key, {from: format.shortDay(from), to: format.shortDay(to)})});
    return [range('startUncertain', span.earliest, span.latest), range('endUncertain', span.endEarliest, span.endLatest)].filter(Boolean);
}

/** Accounts that name another party for a part on the day. */
function otherAccounts(atlas, part, day) {
    const found = new Map();
    for (const {id: account} of atlas.accounts) {
        for (const {id} of part.cells) {
            const span = atlas.spanAt(id, day, account);
            if (span && span.party !== part.party) found.set(`${account} ${span.party}`, {account, party: span.party});
        }
    }
    return [...found.values()];
}
