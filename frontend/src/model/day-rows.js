import {isUncertain, partsOn} from './atlas.js';

/**
 * A day as the server tells it too: one row {span, km2, share, uncertain, zones} for each span that holds some of a district,
 * those of the party with most of it first. `zones` tell apart rows that would read the same.
 */
export default function rowsOn(atlas, district, day, account) {
    const whole = areaOf(atlas.cellsOf.get(district));
    const rows = partsOn(atlas, district, day, account).flatMap(({spans}) => spans.map((span) => {
        const cells = atlas.cellsOf.get(district).filter(({id}) => span.cells.includes(id));
        const km2 = areaOf(cells);
        return {span, km2, share: km2 / whole, uncertain: cells.some(({id}) => isUncertain(atlas, id, day, account)), cells};
    }).sort((a, b) => b.km2 - a.km2));
    const read = ({span: {party, status, from, to}}) => [party, status, from, to].join();
    return rows.map(({cells, ...row}) => ({...row, zones: rows.some(other => other.span !== row.span && read(other) === read(row)) ? zonesOf(cells) : []}));
}

/** The zones in which all of the cells lie. */
function zonesOf(cells) {
    return cells[0].zones.filter(zone => cells.every(({zones}) => zones.includes(zone)));
}

function areaOf(cells) {
    return cells.reduce((sum, {km2}) => sum + km2, 0);
}
