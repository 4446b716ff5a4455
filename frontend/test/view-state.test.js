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
