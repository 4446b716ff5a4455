import {changeDays, neighbours} from '../model/changes.js';
import {playedTo, SECONDS} from '../model/play.js';

/**
 * Plays the period shown. Whoever asked for less motion gets one step from change to change instead of a film.
 */
export default function createPlayer(atlas, store) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const window = () => store.get().window ?? {from: atlas.first, to: atlas.last};
    let stop = () => {};

    function rewind() {
        const {from, to} = window();
        if (store.get().day >= to || store.get().day < from) store.set({day: from});
        return {from, to};
    }

    function film() {
        const {from, to} = rewind();
        let start = store.get().day;
        let began = performance.now();
        let own = start;
        let frame = requestAnimationFrame(function tick(now) {
            const {day, speed} = store.get();
            if (day !== own) [start, began] = [day, now];
            own = Math.min(to, Math.floor(playedTo(start, Math.max(0, now - began), {days: to + 1 - from, speed})));
            store.set(own === to ? {day: own, playing: false} : {day: own});
            frame = requestAnimationFrame(tick);
        });
        return () => cancelAnimationFrame(frame);
    }

    function steps() {
        const {to} = rewind();
        const timer = setInterval(() => {
            const {day, account} = store.get();
            const {next} = neighbours(changeDays(atlas, account), day);
            store.set(next === null || next > to ? {day: to, playing: false} : {day: next});
        }, SECONDS[store.get().speed] * 40);
        return () => clearInterval(timer);
    }

    return {
        show({playing}) {
            stop();
            stop = playing ? (calm.matches ? steps() : film()) : () => {};
        },
    };
}
