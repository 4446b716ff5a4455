import {languageIn, nameIn} from '../model/names.js';
import el from './dom.js';

/** Words of the data in the page's language; where they are not translated, in another, and marked so for eye and ear. */
export default function told(element, texts, {language}, {class: className, ...attributes} = {}) {
    const own = languageIn(texts, language);
    const foreign = own !== null && own !== language;
    return el(element, {
        ...attributes,
        class: [className, foreign && 'untranslated'].filter(Boolean).join(' '),
        lang: foreign ? own : null,
        text: nameIn(texts, language),
    });
}

/** Says what the marks mean, to stand before the texts; seen only where there is one. */
export function untranslatedNote({text}) {
    return el('p', {class: 'note untranslated-note', text: text('untranslated')});
}
