import {formatPermalink} from '../model/permalink.js';
import el from './dom.js';

const ABOUT = ['Control', 'Uncertain', 'Names', 'Areas', 'Keys'];

/** What the map says and does not say, and the words to cite a view with. */
export default function createDialogs(document, {atlas, store, downloads}) {
    const about = document.getElementById('about');
    const cite = document.getElementById('cite');
    document.getElementById('open-about').addEventListener('click', () => about.showModal());
    document.addEventListener('click', (event) => {
        if (event.target.id !== 'open-cite') return;
        fillCite(store.get());
        cite.showModal();
    });
    for (const dialog of [about, cite]) {
        dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    }
    let words = null;

    function fillAbout({text, name}) {
        about.replaceChildren(
            head('about-title', text('about'), about, text),
            ...ABOUT.flatMap(key => [
                el('h3', {text: text(`about${key}Title`)}),
                el('p', {text: text(key === 'Keys' ? 'sliderHelp' : `about${key}`)}),
                ...(key === 'Areas' ? [el('p', {text: text('aboutDistricts')})] : []),
            ]),
            el('p', {}, el('a', {id: 'all-data', href: downloads.data, text: text('allData')})),
            el('p', {class: 'quiet'}, `${name(atlas.titles)}. `, ...licence(text), ' ', text('dataVersion', {version: atlas.version})));
    }

    function licence(text) {
        const {name, url} = atlas.licence ?? {};
        if (!name) return [];
        return [text('licence', {licence: ''}), url ? el('a', {href: url, text: name}) : name, '.'];
    }

    function fillCite(state) {
        const {text, name, format} = words;
        const url = location.origin + location.pathname + formatPermalink({...state, version: atlas.version});
        const sentence = text('citation', {title: name(atlas.titles), day: format.day(state.day), version: atlas.version, url});
        const bibtex = bibTex(name(atlas.titles), atlas.version, url);
        cite.replaceChildren(
            head('cite-title', text('citeView'), cite, text),
            copyable(sentence, text), copyable(bibtex, text, 'BibTeX'), copyable(url, text, text('copyLink')),
            el('p', {text: text('embedHelp')}),
            copyable(`<iframe src="${url}&embed=1" width="800" height="600" title="${name(atlas.titles)}"></iframe>`, text, text('embed')));
    }

    return {
        show(state, now, changed) {
            words = now;
            if (changed('language')) fillAbout(words);
        },
    };
}

function head(id, title, dialog, text) {
    return el('header', {},
        el('h2', {id, text: title}),
        el('button', {type: 'button', class: 'close', 'aria-label': text('close'), text: '×', on: {click: () => dialog.close()}}));
}

function copyable(content, text, label) {
    const button = el('button', {type: 'button', text: text('copy'), on: {async click() {
        await navigator.clipboard.writeText(content);
        button.textContent = text('copied');
    }}});
    return el('div', {class: 'copyable'}, label && el('h3', {text: label}), el('pre', {tabindex: 0, text: content}), button);
}

function bibTex(title, version, url) {
    return `@misc{control-atlas-${version.slice(0, 8)},\n  title = {${title}},\n  howpublished = {Control Atlas, data version ${version}},\n  url = {${url}}\n}`;
}
