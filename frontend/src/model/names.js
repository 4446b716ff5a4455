/**
 * Picks among the forms that the data gives. The language of the page chooses the form; no form is ever left out
 * because of who holds a place: wherever there is room, the others stand beside it in alphabetical order of language.
 */
export function nameIn(names, language) {
    return names?.[language] ?? names?.en ?? Object.values(names ?? {})[0] ?? '';
}

/** The other forms, each once, as [language, form]. */
export function otherNames(names, language) {
    const shown = new Set([nameIn(names, language)]);
    return Object.keys(names ?? {}).sort()
        .map(code => [code, names[code]])
        .filter(([, form]) => form && !shown.has(form) && shown.add(form));
}
