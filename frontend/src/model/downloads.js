import {CONSENSUS} from './atlas.js';
import {formatDay} from './day.js';

/**
 * Where files can be taken away: at a server, which makes one of any day and account, or beside a page that has none,
 * where there is one of each day of change, in some formats only.
 */
export default function createDownloads({version, first, changes}, dayFormats = null) {
    if (!dayFormats) {
        return {
            hasServer: true,
            data: 'collections',
            whole: ext => `export/${holdingAll(ext)}.${ext}?version=${version}`,
            day(ext, {day, account}) {
                const query = new URLSearchParams({datetime: formatDay(day), version}); // never a day of other data than is shown
                if (account !== CONSENSUS) query.set('account', account);
                return `export/control.${ext}?${query}`;
            },
        };
    }
    return {
        hasServer: false,
        data: 'downloads.html',
        whole: ext => `export/${holdingAll(ext)}.${ext}`,
        day(ext, {day, account}) {
            if (account !== CONSENSUS || !dayFormats.includes(ext)) return null;
            const change = changes.filter(it => it <= day).at(-1) ?? first;
            return `export/control-${formatDay(change)}.${ext}`;
        },
    };
}

/** Tiles are made of control alone. */
function holdingAll(ext) {
    return ext === 'pmtiles' ? 'control' : 'atlas';
}
