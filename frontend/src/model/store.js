/**
 * The state of the view: what the address can say, and nothing that follows from it.
 * A listener may set more; the others hear of that afterwards, so that all see the same states in the same order.
 *
 * A state of which the data are not there yet is waited for: until `load` has them nobody sees it, and of several only the last
 * is seen. If they cannot be had, the state stays as it is, but for `missing`, the day that was wanted.
 */
export default function createStore(initial, {has = () => true, load = () => {}} = {}) {
    let state = initial;
    let told = initial;
    let telling = false;
    let waiting = null;
    let loading = false;
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

    function set(patch) {
        const next = {...state, ...waiting, ...patch};
        if (Object.keys(next).every(key => Object.is(next[key], state[key]))) {
            waiting = null;
        } else if (has(next)) {
            waiting = null;
            state = next;
            if (!telling) tell();
        } else {
            waiting = {...waiting, ...patch};
            if (!loading) catchUp();
        }
    }

    async function catchUp() {
        loading = true;
        try {
            while (waiting && !has({...state, ...waiting})) await load({...state, ...waiting});
            loading = false;
            if (waiting) set({missing: null});
        } catch {
            loading = false;
            const {day} = {...state, ...waiting};
            waiting = null;
            set({missing: day});
        }
    }

    return {
        get: () => state,
        set,
        subscribe: listener => listeners.push(listener),
    };
}
