/**
 * The state of the view: what the address can say, and nothing that follows from it.
 * A listener may set more; the others hear of that afterwards, so that all see the same states in the same order.
 */
export default function createStore(initial) {
    let state = initial;
    let told = initial;
    let telling = false;
    const listeners = [];

    function tell() {
        telling = true;
        try {
            while (told !== state) {
                const previous = told;
                told = state;
                for (const listener of listeners) listener(told, previous);
            }
        } finally {
            telling = false;
        }
    }

    return {
        get: () => state,
        set(patch) {
            if (Object.keys(patch).every(key => Object.is(patch[key], state[key]))) return;
            state = {...state, ...patch};
            if (!telling) tell();
        },
        subscribe: listener => listeners.push(listener),
    };
}
