import {isUncertain} from '../model/atlas.js';

/**
 * Paints cells by who holds them on a day. Remembers how each looks, so that a new day costs only what it changed.
 * With a day to compare, ground that one party holds on both is faded.
 */
export default function createCellPainter(atlas, paths, fill) {
    const looks = new Map();

    function style(path, span, {uncertain, same}) {
        const paint = span ? fill(span.party, span.status) : 'none';
        path.setAttribute('fill', paint);
        path.setAttribute('stroke', paint);
        path.classList.toggle('uncertain', uncertain);
        path.classList.toggle('same', same);
        path.classList.toggle('unrecorded', !span);
    }

    /** Returns the districts that look different now. */
    return function paint({day, account, compare = null}) {
        const touched = new Set();
        for (const {id, district} of atlas.cells) {
            const span = atlas.spanAt(id, day, account);
            const uncertain = isUncertain(atlas, id, day, account);
            const same = compare !== null && atlas.spanAt(id, compare, account)?.party === span?.party;
            const look = span ? `${span.party} ${span.status} ${uncertain} ${same}` : '';
            if (looks.get(id) === look) continue;
            looks.set(id, look);
            touched.add(district);
            style(paths.get(id), span, {uncertain, same});
        }
        return touched;
    };
}
