import {isUncertain} from '../model/atlas.js';
import {otherNames} from '../model/names.js';
import {ownName} from '../strings/index.js';
import areaComparison from './area-comparison.js';
import citationList from './citations.js';
import districtHistory from './district-history.js';
import el from './dom.js';
import heldParts from './held-parts.js';
import legalStatus, {legalStatusOn} from './legal-status.js';

/** All about one district: its names, who holds it on the day and since when, its history, areas, legal status, sources. */
export default function createDistrictPanel(root, context) {
    const {atlas, store} = context;
    const shown = {};
    let opener = null;
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });

    function close() {
        store.set({district: null});
        (opener?.isConnected ? opener : document.getElementById('day-slider')).focus({preventScroll: true});
    }

    function build({district: id, account}, words) {
        const district = atlas.district.get(id);
        Object.assign(shown, {
            held: el('div', {class: 'held'}),
            sources: el('div', {class: 'sources'}),
            legal: el('div', {class: 'legal'}),
            history: districtHistory(id, account, context, words),
            heldKey: null,
            legalKey: null,
        });
        root.replaceChildren(
            heading(district, words),
            el('div', {class: 'panel-body'},
                namesOf(district, words), shown.held, shown.history.element,
                areaComparison(atlas, district, words), shown.legal, shown.sources));
    }

    function heading(district, {text, name}) {
        const kind = name(atlas.kind.get(district.kind)?.names);
        return el('header', {class: 'panel-head'},
            el('p', {class: 'eyebrow', text: [kind, name(atlas.region.get(district.parent)?.names)].filter(Boolean).join(' · ')}),
            el('h2', {id: 'panel-title', tabindex: -1, text: name(district.names)}),
            el('button', {type: 'button', class: 'close', 'aria-label': text('close'), title: text('close'), text: '×', on: {click: close}}));
    }

    function namesOf({names}, {text, language}) {
        return el('dl', {class: 'names', title: text('namesNote')}, ...otherNames(names, language).map(([code, form]) =>
            el('div', {}, el('dt', {text: ownName(code)}), el('dd', {lang: code, text: form}))));
    }

    /** What depends on the day; parts are built anew only when another span holds, and not at every step of the slider. */
    function showDay(state, words) {
        const {district, day, account} = state;
        const cells = atlas.cellsOf.get(district);
        const spans = [...new Set(cells.map(({id}) => atlas.spanAt(id, day, account)).filter(Boolean))];
        const heldKey = [...spans.map(({id}) => id), ...cells.map(({id}) => isUncertain(atlas, id, day, account))].join();
        if (shown.heldKey !== heldKey) {
            shown.held.replaceChildren(...heldParts(district, state, context, words));
            const citations = citationList(atlas, spans.flatMap(span => span.citations), words);
            shown.sources.replaceChildren(el('h3', {text: words.text('sourceOf')}), citations);
        }
        shown.held.querySelector('h3').textContent = words.text('heldOn', {day: words.format.day(day)});

        const legal = legalStatusOn(atlas, district, day);
        const legalKey = legal.map(({id}) => id).join();
        if (shown.legalKey !== legalKey) shown.legal.replaceChildren(...legalStatus(atlas, legal, words));
        shown.legal.hidden = legal.length === 0;
        Object.assign(shown, {heldKey, legalKey});
        shown.history.mark(day);
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
            if (changed('district') && document.body.classList.contains('ready')) {
                root.scrollTop = 0;
                root.querySelector('#panel-title').focus({preventScroll: true});
            }
        },
    };
}
