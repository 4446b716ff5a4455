/** The stretch of time to show for a period: some days before and after it too, so that what it changed can be seen. */
export function windowAround({from, to}, {first, last}) {
    const margin = Math.max(5, Math.round((to - from) * 0.08));
    return {from: Math.max(first, from - margin), to: Math.min(last, to + margin)};
}

/** Shows a period, and moves to its first day from any day outside it. */
export function periodShown(period, day, bounds) {
    return {window: windowAround(period, bounds), day: day >= period.from && day <= period.to ? day : period.from};
}

/** The period whose window is shown; undefined where the window is nobody's. */
export function periodOf(window, {periods, ...bounds}) {
    return periods.find((period) => {
        const {from, to} = windowAround(period, bounds);
        return from === window.from && to === window.to;
    });
}
