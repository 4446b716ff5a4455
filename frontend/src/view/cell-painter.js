import {isUncertain, partiesAt} from '../model/atlas.js';
import {inOrder} from '../model/difference.js';
import {isDisputed, rivalOf} from '../model/disputes.js';

/**
 * Paints cells by who holds them on a day. Remembers how each looks, so that a new day costs only what it changed.
 * With a day to compare, ground that one party holds on both is faded, and ground that passed is striped with the party
 * before; if asked, ground that accounts give to different parties is marked, and striped with a party that another names.
 */
export default function createCellPainter(atlas, paths, {fillOf, striped}) {
    const looks = new Map();
    let last = null;

    function style(path, {paint, uncertain, same, disputed}) {
        path.setAttribute('fill', paint);
        path.setAttribute('stroke', paint);
        path.classList.toggle('uncertain', uncertain);
        path.classList.toggle('same', same);
        path.classList.toggle('disputed', disputed);
        path.classList.toggle('unrecorded', paint === 'none');
    }

    /** Between two days only some cells can change; for another account or comparison all may. */
    function toLookAt(now) {
        const before = last;
        last = now;
        const dayOnly = before && before.account === now.account && before.compare === now.compare && before.disputes === now.disputes;
        return dayOnly ? atlas.turning(before.day, now.day) : atlas.cells;
    }

    function paintOf(cell, {day, account, compare}, disputed) {
        const spans = atlas.spansAt(cell, day, account);
        if (compare !== null) {
            const [before, after] = inOrder(day, compare).map(each => atlas.spansAt(cell, each, account));
            const lost = without(before, after);
            const gained = without(after, before);
            if (lost && gained) return striped(gained, lost);
        }
        const rival = disputed ? rivalOf(atlas, cell, day, account) : null;
        return rival && spans.length > 0 ? striped(spans[0].party, rival) : fillOf(spans);
    }

    function lookOf(cell, state) {
        const {day, account, compare, disputes} = state;
        const disputed = disputes && compare === null && isDisputed(atlas, cell, day);
        return {
            paint: paintOf(cell, state, disputed),
            uncertain: isUncertain(atlas, cell, day, account),
            same: compare !== null && partiesAt(atlas, cell, compare, account) === partiesAt(atlas, cell, day, account),
            disputed,
        };
    }

    /** Returns the districts that look different now. */
    return function paint({day, account, compare = null, disputes = false}) {
        const touched = new Set();
        const state = {day, account, compare, disputes};
        for (const {id, district} of toLookAt(state)) {
            const look = lookOf(id, state);
            const key = Object.values(look).join(' ');
            if (looks.get(id) === key) continue;
            looks.set(id, key);
            touched.add(district);
            style(paths.get(id), look);
        }
        return touched;
    };
}

function without(spans, others) {
    return spans.find(({party}) => others.every(other => other.party !== party))?.party;
}
