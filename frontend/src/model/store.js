/** The state of the view: what the address can say, and nothing that follows from it. */
export default function createStore(initial) {
    let state = initial;
    const listeners = [];

    return {
        get: () => state,
        set(patch) {
            const previous = state;
            if (Object.keys(patch).every(key => Object.is(patch[key], previous[key]))) return;
            state = {...previous, ...patch};
            for (const listener of listeners) listener(state, previous);
        },
        subscribe: listener => listeners.push(listener),
    };
}
