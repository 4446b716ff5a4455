import {isDisputed, isUncertain} from '../model/atlas.js';

/**
 * Paints cells by who holds them on a day. Remembers how each looks, so that a new day costs only what it changed.
 * With a day to compare, ground that one party holds on both is faded; if asked, ground that accounts give to different
 * parties is marked.
 */
export default function createCellPainter(atlas, paths, fill) {
    const looks = new Map();
    let last = null;

    function style(path, span, {uncertain, same, disputed}) {
        const paint = span ? fill(span.party, span.status) : 'none';
        path.setAttribute('fill', paint);
        path.setAttribute('stroke', paint);
        path.classList.toggle('uncertain', uncertain);
        path.classList.toggle('same', same);
        path.classList.toggle('disputed', disputed);
        path.classList.toggle('unrecorded', !span);
    }

    /** Between two days only some cells can change; for another account or comparison all may. */
    function toLookAt(now) {
        const before = last;
        last = now;
        const dayOnly = before && before.account === now.account && before.compare === now.compare && before.disputes === now.disputes;
        return dayOnly ? atlas.turning(before.day, now.day) : atlas.cells;
    }

    /** Returns the districts that look different now. */
    return function paint({day, account, compare = null, disputes = false}) {
        const touched = new Set();
        for (const {id, district} of toLookAt({day, account, compare, disputes})) {
            const span = atlas.spanAt(id, day, account);
            const uncertain = isUncertain(atlas, id, day, account);
            const same = compare !== null && atlas.spanAt(id, compare, account)?.party === span?.party;
            const disputed = disputes && isDisputed(atlas, id, day);
            const look = span ? `${span.party} ${span.status} ${uncertain} ${same} ${disputed}` : '';
            if (looks.get(id) === look) continue;
            looks.set(id, look);
            touched.add(district);
            style(paths.get(id), span, {uncertain, same, disputed});
        }
        return touched;
    };
}
