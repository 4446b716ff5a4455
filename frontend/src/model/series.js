import {lastAtOrBefore, parseDay} from './day.js';

/** Area totals with their ranges by account and day, from the answer of /map/series.json: an entry holds until the next. */
export default function createSeries(document) {
    const accounts = new Map(Object.entries(document).map(([account, entries]) => [account, seriesOf(entries)]));
    const entries = Object.values(document).flat();
    return {
        largest: Math.max(...entries.map(({total}) => total.km2)),
        highest: Math.max(...entries.map(({total, totals}) => Math.max(total.km2, totals.reduce((sum, {km2}) => sum + km2, 0)))),
        of: account => accounts.get(account),
    };
}

function seriesOf(entries) {
    const starts = entries.map(({datetime}) => parseDay(datetime));
    const totals = entries.map(entry => new Map(entry.totals.map(total => [total.party, total])));
    const at = day => Math.max(0, lastAtOrBefore(starts, day));
    return {
        /** party -> {km2, low, high, share} */
        on: day => totals[at(day)],
        /** Square kilometres that several parties hold at once. */
        sharedOn: day => entries[at(day)].total.shared,
        /** For the track: square kilometres by party from each start on. */
        steps: starts.map((start, i) => ({start, values: new Map([...totals[i]].map(([party, {km2}]) => [party, km2]))})),
    };
}
