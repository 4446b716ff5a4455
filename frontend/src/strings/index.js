import en from './en.js';
import fr from './fr.js';

export const languages = {en, fr};

/** A function from key to text in a language, with `{name}` replaced by what is given. */
export default function createText(language) {
    const strings = languages[language];
    return (key, values = {}) => strings[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The first of the wanted languages that the page speaks: `fr-CA` is answered with `fr`. */
export function chooseLanguage(wanted) {
    const spoken = wanted.filter(Boolean).map(tag => tag.toLowerCase().split('-')[0]);
    return spoken.find(code => Object.hasOwn(languages, code)) ?? 'en';
}
