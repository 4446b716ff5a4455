import {isUncertain} from '../model/atlas.js';
import {otherNames} from '../model/names.js';
import subjectOf, {choose, hasSubject} from '../model/subject.js';
import {ownName} from '../strings/index.js';
import areaComparison from './area-comparison.js';
import citationList from './citations.js';
import el from './dom.js';
import heldParts from './held-parts.js';
import {historyOnceLoaded} from './history.js';
import legalStatus, {legalStatusOn} from './legal-status.js';
import placeFacts from './place-facts.js';
import {untranslatedNote} from './told.js';

/** All about one district or place: its names, who holds it on the day and since when, its history, areas, legal status, sources. */
export default function createPanel(root, context) {
    const {atlas, store} = context;
    const shown = {};
    let opener = null;
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });

    function close() {
        store.set(choose.nothing);
        (opener?.isConnected ? opener : document.getElementById('day-slider')).focus({preventScroll: true});
    }

    function build(state, words) {
        const subject = subjectOf(atlas, state);
        Object.assign(shown, {
            subject,
            held: el('div', {class: 'held'}),
            sources: el('div', {class: 'sources'}),
            legal: el('div', {class: 'legal'}),
            history: historyOnceLoaded(subject, state.account, context, words),
            heldKey: null,
            legalKey: null,
        });
        shown.history.element.hidden = subject.cells.length === 0;
        root.replaceChildren(
            heading(subject, words),
            el('div', {class: 'panel-body'}, untranslatedNote(words),
                namesOf(subject, words), shown.held, shown.history.element,
                subject.point ? placeFacts(subject, context, words) : areaComparison(atlas, subject, words), shown.legal, shown.sources));
    }

    function heading({kind, names, point, district, parent}, {text, name}) {
        const within = point ? atlas.district.get(district) : atlas.region.get(parent);
        return el('header', {class: 'panel-head'},
            el('p', {class: 'eyebrow', text: [name(atlas.kind.get(kind)?.names), name(within?.names)].filter(Boolean).join(' · ')}),
            el('h2', {id: 'panel-title', tabindex: -1, text: name(names)}),
            el('button', {type: 'button', class: 'close', 'aria-label': text('close'), title: text('close'), text: '×', on: {click: close}}));
    }

    function namesOf({names}, {text, language}) {
        return el('dl', {class: 'names', title: text('namesNote')}, ...otherNames(names, language).map(([code, form]) =>
            el('div', {}, el('dt', {lang: code, text: ownName(code)}), el('dd', {lang: code, text: form}))));
    }

    /** What depends on the day; parts are built anew only when another span holds, and not at every step of the slider. */
    function showDay(state, words) {
        const {subject} = shown;
        const {day, account} = state;
        const spans = [...new Set(subject.cells.flatMap(({id}) => atlas.spansAt(id, day, account)))];
        const heldKey = [...spans.map(({id}) => id), ...subject.cells.map(({id}) => isUncertain(atlas, id, day, account))].join();
        if (shown.heldKey !== heldKey) {
            shown.held.replaceChildren(...heldParts(subject, state, context, words));
            const citations = citationList(atlas, spans.flatMap(span => span.citations), words);
            shown.sources.replaceChildren(el('h3', {text: words.text('sourceOf')}), citations);
        }
        shown.sources.hidden = spans.length === 0;
        shown.held.querySelector('h3').textContent = words.text('heldOn', {day: words.format.day(day)});

        const legal = subject.district ? legalStatusOn(atlas, subject.district, day) : [];
        const legalKey = legal.map(({id}) => id).join();
        if (shown.legalKey !== legalKey) shown.legal.replaceChildren(...legalStatus(atlas, legal, words));
        shown.legal.hidden = legal.length === 0;
        Object.assign(shown, {heldKey, legalKey});
        shown.history.mark(day);
    }

    return {
        show(state, words, changed) {
            const open = hasSubject(state);
            if (changed('district', 'place')) {
                if (open && root.hidden) opener = document.activeElement;
                root.hidden = !open;
                document.body.classList.toggle('with-panel', open);
            }
            if (!open) return;
            if (changed('district', 'place', 'language', 'account')) build(state, words);
            if (changed('district', 'place', 'language', 'account', 'day')) showDay(state, words);
            if (changed('district', 'place') && document.body.classList.contains('ready')) {
                root.scrollTop = 0;
                root.querySelector('#panel-title').focus({preventScroll: true});
            }
        },
    };
}
