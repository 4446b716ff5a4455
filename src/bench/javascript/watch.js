// Runs before the page does. Notes when control was first painted, and what moved under the reader's eyes.
globalThis.watched = {firstMap: null, shift: 0};

new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) globalThis.watched.shift += value;
}).observe({type: 'layout-shift', buffered: true});

requestAnimationFrame(function look() {
    if (!document.querySelector('[data-cell][fill]:not([fill="none"])')) return requestAnimationFrame(look);
    // This frame paints them; the next can only begin when that is done.
    requestAnimationFrame(() => { globalThis.watched.firstMap = performance.now(); });
});
