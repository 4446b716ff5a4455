import az from './az.js';
import en from './en.js';
import fr from './fr.js';
import hy from './hy.js';
import ru from './ru.js';

/** By code, in alphabetical order, which is also the order in which the page offers them. */
export const languages = {az, en, fr, hy, ru};

/** A function from key to text in a language, with `{name}` replaced by what is given. */
export default function createText(language) {
    const strings = languages[language];
    return (key, values = {}) => strings[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** What a language calls itself, which is the same in every language of the page. */
export function ownName(code) {
    return languages[code]?.ownName ?? new Intl.DisplayNames([code], {type: 'language'}).of(code);
}

/** The first of the wanted languages that the page speaks: `fr-CA` is answered with `fr`. */
export function chooseLanguage(wanted) {
    const spoken = wanted.filter(Boolean).map(tag => tag.toLowerCase().split('-')[0]);
    return spoken.find(code => Object.hasOwn(languages, code)) ?? 'en';
}
