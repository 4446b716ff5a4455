import {ownName} from '../strings/index.js';
import el from './dom.js';

/** The texts that stand in the page itself, the title, the choice of language, and the words for a failed start. */
export default function createPageTexts(document, languages) {
    const select = document.getElementById('language');
    let atlas = null;

    function show(state, {text, name}, changed) {
        if (atlas && changed('view')) showView(state.view);
        document.body.classList.toggle('embed', Boolean(state.embed));
        if (!changed('language')) return;
        document.documentElement.lang = state.language;
        for (const element of document.querySelectorAll('[data-text]')) element.textContent = text(element.dataset.text);
        for (const element of document.querySelectorAll('[data-label]')) label(element, text(element.dataset.label));
        select.replaceChildren(...Object.keys(languages).map(code =>
            el('option', {value: code, lang: code, text: ownName(code), selected: code === state.language})));
        select.value = state.language;
        if (!atlas) return;
        const title = name(atlas.titles);
        document.getElementById('title').textContent = title;
        document.title = `${title} · ${text('siteName')}`;
        document.getElementById('map').setAttribute('aria-label', `${text('map')}. ${text('mapHelp')}`);
        document.getElementById('table').setAttribute('aria-label', text('table'));
    }

    function showView(view) {
        const table = view === 'table';
        document.getElementById('table').hidden = !table;
        document.getElementById('map').classList.toggle('covered', table);
        document.getElementById('map').inert = table;
        document.querySelector('.stage').classList.toggle('as-table', table);
        document.getElementById('view-map').setAttribute('aria-pressed', !table);
        document.getElementById('view-table').setAttribute('aria-pressed', table);
    }

    return {
        show,
        opened(loaded, store) {
            atlas = loaded;
            select.addEventListener('change', () => store.set({language: select.value}));
            document.getElementById('view-map').addEventListener('click', () => store.set({view: 'map'}));
            document.getElementById('view-table').addEventListener('click', () => store.set({view: 'table'}));
            document.getElementById('status').replaceChildren();
            return {show};
        },
        fail(error, text) {
            const again = el('button', {type: 'button', text: text('tryAgain'), on: {click: () => location.reload()}});
            const status = document.getElementById('status');
            status.setAttribute('role', 'alert');
            status.replaceChildren(
                el('h1', {class: 'failure', text: text('loadFailed')}),
                el('p', {text: text('loadFailedHint')}),
                el('p', {class: 'detail', text: error.message}),
                again,
            );
        },
    };
}

function label(element, text) {
    element.setAttribute('aria-label', text);
    if (element.tagName === 'BUTTON') element.title = text;
}
