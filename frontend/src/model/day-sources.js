/** The sources of all that is held on a day, as {id, title, km2}: those that speak for most ground first. */
export function sourcesOn(atlas, day, account) {
    const areas = new Map();
    for (const {id, km2} of atlas.cells) {
        const cited = new Set(atlas.spansAt(id, day, account).flatMap(({citations}) => citations).map(citation => atlas.citations[citation]?.source));
        for (const source of cited) if (atlas.sources[source]) areas.set(source, (areas.get(source) ?? 0) + km2);
    }
    return [...areas].map(([id, km2]) => ({id, title: atlas.sources[id].title, km2})).sort((a, b) => b.km2 - a.km2);
}

/** As many of the words as make no more letters than that, and how many are left out. */
export function asManyAsFit(words, most) {
    let letters = 0;
    const kept = words.filter((word) => {
        letters += word.length + 2;
        return letters <= most;
    });
    return {kept, left: words.length - kept.length};
}
