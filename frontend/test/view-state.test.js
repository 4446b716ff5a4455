import assert from 'node:assert/strict';
import {test} from 'node:test';
import {playedTo} from '../src/model/play.js';
import createStore from '../src/model/store.js';

test('listeners hear of a change with the state before it', () => {
    const store = createStore({day: 1, district: null});
    const heard = [];
    store.subscribe((state, previous) => heard.push([state.day, previous.day]));
    store.set({day: 2});
    assert.deepEqual(heard, [[2, 1]]);
});

test('setting what is already so tells nobody', () => {
    const store = createStore({day: 1});
    store.subscribe(() => assert.fail('nothing changed'));
    store.set({day: 1});
});

test('what a listener sets is told to all afterwards, in order', () => {
    const store = createStore({day: 1, window: 1});
    const heard = [];
    store.subscribe(({day}) => store.set({window: day}));
    store.subscribe(({day, window}, previous) => heard.push([previous.day, previous.window, day, window]));
    store.set({day: 2});
    assert.deepEqual(heard, [[1, 1, 2, 1], [2, 1, 2, 2]]);
});

test('playing crosses the period shown in the same time, however long it is', () => {
    assert.equal(playedTo(0, 40_000, {days: 100, speed: 'normal'}), 100);
    assert.equal(playedTo(0, 40_000, {days: 13_000, speed: 'normal'}), 13_000);
    assert.equal(playedTo(50, 0, {days: 100, speed: 'fast'}), 50);
});

/** A store whose days from 10 on have to be loaded; `load` ends when the test says so. */
function storeThatWaits() {
    const there = new Set();
    const loads = [];
    const store = createStore({day: 1, playing: true, missing: null}, {
        has: ({day}) => day < 10 || there.has(day),
        load: ({day}) => new Promise((resolve, reject) => {
            loads.push({
                day,
                async end(failure) {
                    if (failure) reject(failure); else there.add(day);
                    resolve();
                    await new Promise((done) => { setImmediate(done); });
                },
            });
        }),
    });
    return {store, loads};
}

test('a state waits for its data, and of several that wait only the last is seen', async () => {
    const {store, loads} = storeThatWaits();
    const heard = [];
    store.subscribe(({day, playing}) => heard.push([day, playing]));
    store.set({day: 10});
    store.set({day: 11, playing: false});
    assert.deepEqual([store.get().day, loads.length], [1, 1]);
    await loads[0].end();
    await loads[1].end();
    assert.deepEqual(loads.map(({day}) => day), [10, 11]);
    assert.deepEqual(heard, [[11, false]]);
});

test('what needs no waiting takes the place of what waits', async () => {
    const {store, loads} = storeThatWaits();
    store.set({day: 10});
    store.set({day: 2});
    await loads[0].end();
    assert.equal(store.get().day, 2);
});

test('data that cannot be had are said to be missing, until others are there', async () => {
    const {store, loads} = storeThatWaits();
    store.set({day: 10});
    await loads[0].end(new Error('away'));
    assert.deepEqual([store.get().day, store.get().missing], [1, 10]);
    store.set({day: 12});
    await loads[1].end();
    assert.deepEqual([store.get().day, store.get().missing], [12, null]);
});
