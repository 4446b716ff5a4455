import {bibTex, citationText, frameCode} from '../model/citation.js';
import {dayOf, formatDay} from '../model/day.js';
import {formatPermalink} from '../model/permalink.js';
import copyable from './copyable.js';
import prepareDialog, {fillDialog} from './dialog.js';
import el from './dom.js';

/** The view as a link, as a reference and as a frame for another page; all name the version of the data that is shown. */
export default function createShare({atlas, store}) {
    const dialog = prepareDialog('share', fill);
    const full = document.getElementById('open-full');
    let words = null;

    const address = view => location.origin + location.pathname + formatPermalink({...store.get(), version: atlas.version, ...view});

    function fill() {
        const {text, name} = words;
        const state = store.get();
        const url = address({embed: false});
        const now = new Date();
        const seen = formatDay(dayOf(now.getFullYear(), now.getMonth(), now.getDate()));
        fillDialog(dialog, text('shareView'), words,
            copyable('share-link', text('linkToView'), url, words),
            copyable('share-citation', text('citeView'), citationText(atlas, state, url, words), words),
            copyable('share-bibtex', 'BibTeX', bibTex(atlas, state, {url, seen}, words), words),
            copyable('share-frame', text('embed'), frameCode(address({embed: true}), name(atlas.titles)), words),
            el('p', {class: 'quiet', text: text('embedHelp')}));
    }

    return {
        show(state, now, changed) {
            words = now;
            if (state.embed) full.href = address({embed: false});
            if (dialog.open && changed('language', 'day')) fill();
        },
    };
}
