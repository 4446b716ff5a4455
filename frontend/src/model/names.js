/**
 * Picks among the forms that the data gives. The language of the page chooses the form; no form is ever left out
 * because of who holds a place: wherever there is room, the others stand beside it in alphabetical order of language.
 */
export function nameIn(names, language) {
    return names?.[language] ?? names?.en ?? Object.values(names ?? {})[0] ?? '';
}

/** The language of the form that is picked, where it is another than the page's; else null. */
export function foreignIn(names, language) {
    if (!names || names[language] !== undefined) return null;
    return names.en === undefined ? Object.keys(names)[0] ?? null : 'en';
}

/** The other forms, each once, as [language, form]. */
export function otherNames(names, language) {
    const shown = new Set([nameIn(names, language)]);
    return Object.keys(names ?? {}).sort()
        .map(code => [code, names[code]])
        .filter(([, form]) => form && !shown.has(form) && shown.add(form));
}
