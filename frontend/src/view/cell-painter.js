import {isDisputed, isUncertain, partiesAt} from '../model/atlas.js';

/**
 * Paints cells by who holds them on a day. Remembers how each looks, so that a new day costs only what it changed.
 * With a day to compare, ground that one party holds on both is faded; if asked, ground that accounts give to different
 * parties is marked.
 */
export default function createCellPainter(atlas, paths, fill) {
    const looks = new Map();
    let last = null;

    function style(path, spans, {uncertain, same, disputed}) {
        const paint = fill(spans);
        path.setAttribute('fill', paint);
        path.setAttribute('stroke', paint);
        path.classList.toggle('uncertain', uncertain);
        path.classList.toggle('same', same);
        path.classList.toggle('disputed', disputed);
        path.classList.toggle('unrecorded', spans.length === 0);
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
            const spans = atlas.spansAt(id, day, account);
            const uncertain = isUncertain(atlas, id, day, account);
            const same = compare !== null && partiesAt(atlas, id, compare, account) === partiesAt(atlas, id, day, account);
            const disputed = disputes && isDisputed(atlas, id, day);
            const look = [...spans.map(({party, status}) => `${party} ${status}`), uncertain, same, disputed].join();
            if (looks.get(id) === look) continue;
            looks.set(id, look);
            touched.add(district);
            style(paths.get(id), spans, {uncertain, same, disputed});
        }
        return touched;
    };
}
