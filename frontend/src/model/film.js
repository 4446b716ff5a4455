/** How long a film shows one day, in seconds: enough to see what changed and to read the day. */
export const SECONDS_PER_DAY_SHOWN = 0.8;

/** The days that a film of a period shows: its first, each on which control changed, and its last. */
export function filmDays(changes, {from, to}) {
    return [...new Set([from, ...changes.filter(day => day > from && day < to), to])];
}

export const filmSeconds = days => days.length * SECONDS_PER_DAY_SHOWN;
