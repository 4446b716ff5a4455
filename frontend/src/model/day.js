/** Days as whole numbers since 1970-01-01, so that the page never meets a time zone. */

const MS_PER_DAY = 86_400_000;
const FULL_DATE = /^(-?\d{4})-(\d{2})-(\d{2})$/;

/**
 * The number of an ISO full-date, or null when the text is not the date of a real day. Years before the first are
 * counted as ISO 8601 counts them: 0000 is the year before 0001, and -0043 is 44 BCE.
 */
export function parseDay(text) {
    const match = FULL_DATE.exec(text ?? '');
    if (!match) return null;
    const day = dayOf(+match[1], match[2] - 1, +match[3]);
    return formatDay(day) === text ? day : null;
}

/** The ISO full-date of a day number. */
export function formatDay(day) {
    const date = toDate(day);
    const year = date.getUTCFullYear();
    const monthAndDate = date.toISOString().slice(-20, -14);
    return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${monthAndDate}`;
}

/** The number of a day; months count from 0 and may be more than a year has. `Date.UTC` takes the year 44 for 1944. */
export function dayOf(year, month, date) {
    return new Date(0).setUTCFullYear(year, month, date) / MS_PER_DAY;
}

/** A Date at midnight UTC; format it with timeZone 'UTC' only. */
export function toDate(day) {
    return new Date(day * MS_PER_DAY);
}

/** The same day of the month some months away, or that month's last day where it has none. */
export function addMonths(day, months) {
    const date = toDate(day);
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const lastOfMonth = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
    return Math.min(date.getTime() / MS_PER_DAY + wanted - 1, lastOfMonth);
}

export function clamp(value, low, high) {
    return Math.min(Math.max(value, low), high);
}

/** Index of the last entry that starts on or before the day, -1 when all start later. `starts` is ascending. */
export function lastAtOrBefore(starts, day) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= day) low = middle + 1;
        else high = middle;
    }
    return low - 1;
}
