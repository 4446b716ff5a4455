import {addMonths, clamp, dayOf, toDate} from './day.js';

/** Days shown side by side on a line from 0 to 1, both end days included. */
export default function timeScale(from, to) {
    const days = to + 1 - from;
    return {
        from,
        to,
        days,
        /** the middle of the day's own width */
        fraction: day => (day - from + 0.5) / days,
        day: fraction => clamp(from + Math.floor(fraction * days), from, to),
    };
}

const MONTHS_BETWEEN_TICKS = [1, 2, 3, 6, 12, 24, 48, 60, 120, 240, 600, 1200, 2400, 6000, 12000];
const DAYS_OF_A_MONTH = 30;
const DAYS_BETWEEN_TICKS = [1, 2, 5, 7, 14];

/**
 * Days to label, at most `most` of them, and whether their labels need the day, the month or only the year.
 * Months and years start on round ones, so that 1990 and 1995 are labelled and not 1991 and 1996.
 */
export function ticks({from, to, days}, most) {
    for (const step of DAYS_BETWEEN_TICKS) {
        if (days / step <= most) return {unit: 'day', days: everyDays(from, to, step)};
    }
    for (const step of MONTHS_BETWEEN_TICKS) {
        if (days / (step * DAYS_OF_A_MONTH) > 2 * most) continue;
        const found = everyMonths(from, to, step);
        if (found.length <= most) return {unit: step < 12 ? 'month' : 'year', days: found};
    }
    return {unit: 'year', days: [from]};
}

function everyDays(from, to, step) {
    const found = [];
    for (let day = from; day <= to; day += step) found.push(day);
    return found;
}

function everyMonths(from, to, step) {
    const start = toDate(from);
    const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
    const found = [];
    for (let day = monthStart(Math.ceil(month / step) * step); day <= to; day = addMonths(day, step)) {
        if (day >= from) found.push(day);
    }
    return found;
}

function monthStart(months) {
    return dayOf(0, months, 1);
}

/** A window of another width around a day that stays where it is on the line, inside the bounds. */
export function zoomed({from, to}, centre, factor, bounds) {
    const days = to + 1 - from;
    const width = clamp(Math.round(days * factor), 20, bounds.to + 1 - bounds.from);
    const start = Math.round(centre + 0.5 - (centre + 0.5 - from) / days * width);
    return inside(start, width, bounds);
}

/** The same width, moved so that the day can be seen. */
export function following({from, to}, day, bounds) {
    const days = to + 1 - from;
    if (day >= from && day <= to) return {from, to};
    return inside(Math.round(day - days / 2), days, bounds);
}

function inside(start, width, bounds) {
    const from = clamp(start, bounds.from, bounds.to + 1 - width);
    return {from, to: from + width - 1};
}
