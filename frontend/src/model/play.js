/** How long playing takes over the whole of the period shown, in seconds. */
export const SECONDS = {slow: 90, normal: 40, fast: 15};

/** The day after some milliseconds of playing over a window of days, as a fraction of a day too. */
export function playedTo(start, elapsed, {days, speed}) {
    return start + elapsed / 1000 * days / SECONDS[speed];
}
