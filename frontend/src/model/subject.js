/** What the panel is about: the place that is chosen, else the district, as {id, kind, names, cells, district}; null when none is. */
export default function subjectOf(atlas, {place, district}) {
    if (place) {
        const chosen = atlas.place.get(place);
        return {...chosen, point: true, cells: chosen.cell ? [atlas.cell.get(chosen.cell)] : []};
    }
    return district ? {...atlas.district.get(district), district, cells: atlas.cellsOf.get(district)} : null;
}

export const hasSubject = ({place, district}) => Boolean(place || district);

/** At most one of the two is chosen. */
export const choose = {
    district: id => ({district: id, place: null}),
    place: id => ({place: id, district: null}),
    nothing: {district: null, place: null},
};

/** The events that name a place, in order of time. */
export function eventsAt(atlas, place) {
    return atlas.events.filter(({places = []}) => places.includes(place)).sort((a, b) => a.date - b.date);
}
