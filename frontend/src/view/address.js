import {formatPermalink, isStep} from '../model/permalink.js';

const REST_MS = 250; // browsers refuse a stream of changes while the slider is dragged

/** Keeps the address true to the view, and the view to an address that is typed or gone back to; `read` gives its view. */
export default function keepAddress(store, read) {
    let timer = null;
    let arriving = false;
    const replace = (state) => {
        clearTimeout(timer);
        timer = null;
        history.replaceState(null, '', formatPermalink(state));
    };
    store.subscribe((state, previous) => {
        if (arriving || !isStep(previous, state)) {
            timer ??= setTimeout(() => replace(store.get()), REST_MS);
            return;
        }
        replace(previous);
        history.pushState(null, '', formatPermalink(state));
    });
    addEventListener('hashchange', () => {
        clearTimeout(timer);
        timer = null;
        arriving = true;
        store.set(read(location.hash));
        arriving = false;
    });
}
