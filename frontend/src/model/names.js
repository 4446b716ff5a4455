/**
 * Picks among the forms that the data gives. The language of the page chooses the form; no form is ever left out
 * because of who holds a place: wherever there is room, the others stand beside it in alphabetical order of language.
 */
export function nameIn(names, language) {
    return names?.[languageIn(names, language)] ?? '';
}

/** The language of the form that is picked: the one asked for, else English, else the first there is; null where there is none. */
export function languageIn(names, language) {
    return [language, 'en', ...Object.keys(names ?? {})].find(code => names?.[code] !== undefined) ?? null;
}

/** The other forms, each once, as [language, form]. */
export function otherNames(names, language) {
    const shown = new Set([nameIn(names, language)]);
    return Object.keys(names ?? {}).sort()
        .map(code => [code, names[code]])
        .filter(([, form]) => form && !shown.has(form) && shown.add(form));
}
