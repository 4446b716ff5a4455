import {CONSENSUS, totalsOn} from './atlas.js';
import {lastAtOrBefore, parseDay} from './day.js';

/** Area totals by day, from the answer of /areas/series: an entry holds until the next. */
export default function createSeries({series}) {
    const starts = series.map(entry => parseDay(entry.datetime));
    const totals = series.map(entry => new Map(entry.totals.map(total => [total.party, total])));

    return {
        starts,
        totals,
        largest: Math.max(...series.map(entry => entry.total.km2)),
        highest: Math.max(...series.map(entry => Math.max(entry.total.km2, entry.totals.reduce((sum, {km2}) => sum + km2, 0)))),
        sharedOn: day => series[Math.max(0, lastAtOrBefore(starts, day))].total.shared,
        on: day => totals[Math.max(0, lastAtOrBefore(starts, day))],
    };
}

/** What each party holds on a day: with ranges from the series, or added up from the cells for an account of its own. */
export function totalsOf(atlas, series, {day, account}) {
    if (account === CONSENSUS) return series.on(day);
    return new Map([...totalsOn(atlas, day, account)].map(([party, km2]) => [party, {km2, share: km2 / series.largest}]));
}
