import prepareDialog, {fillDialog} from './dialog.js';
import el from './dom.js';

const SECTIONS = ['Control', 'Uncertain', 'Names', 'Areas', 'Keys'];

/** What the map says and does not say. */
export default function createAbout({atlas, downloads}) {
    const dialog = prepareDialog('about');

    function licence(text) {
        const {name, url} = atlas.licence ?? {};
        if (!name) return [];
        return [text('licence', {licence: ''}), url ? el('a', {href: url, text: name}) : name, '. '];
    }

    return {
        show(state, words, changed) {
            if (!changed('language')) return;
            const {text, name} = words;
            fillDialog(dialog, text('about'), words,
                ...SECTIONS.flatMap(key => [
                    el('h3', {text: text(`about${key}Title`)}),
                    el('p', {text: text(key === 'Keys' ? 'sliderHelp' : `about${key}`)}),
                    ...(key === 'Areas' ? [el('p', {text: text('aboutDistricts')})] : []),
                ]),
                el('p', {}, el('a', {id: 'all-data', href: downloads.data, text: text('allData')})),
                el('p', {class: 'quiet'}, `${name(atlas.titles)}. `, ...licence(text), text('dataVersion', {version: atlas.version})));
        },
    };
}
