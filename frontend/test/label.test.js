import assert from 'node:assert/strict';
import {test} from 'node:test';
import {clampedTo, contains, labelPoint, withoutOverlap} from '../src/model/label.js';

const square = (x, y, size) => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];

test('a label of a square stands near its middle', () => {
    const [x, y] = labelPoint({type: 'Polygon', coordinates: [square(0, 0, 10)]});
    assert.ok(Math.hypot(x - 5, y - 5) < 0.5);
});

test('a label of a horseshoe stands inside it, not in its gap', () => {
    const ring = [[0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [2, 2], [2, 10], [0, 10], [0, 0]];
    const [x, y] = labelPoint({type: 'Polygon', coordinates: [ring]});
    assert.ok(contains([ring], x, y));
});

test('a label keeps out of holes and of other polygons', () => {
    const hole = square(2, 2, 6);
    const whole = square(0, 0, 10);
    for (const [x, y] of [labelPoint({type: 'Polygon', coordinates: [whole, hole]}), labelPoint({type: 'Polygon', coordinates: [whole]}, [{type: 'Polygon', coordinates: [hole]}])]) {
        assert.ok(!contains([hole], x, y));
        assert.ok(contains([whole], x, y));
    }
});

test('of several polygons the largest is labelled', () => {
    const [x] = labelPoint({type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(50, 0, 9)]]});
    assert.ok(x > 50);
});

test('a country is labelled in the part that is shown', () => {
    const [x] = labelPoint(clampedTo({type: 'Polygon', coordinates: [square(0, 0, 100)]}, [0, 0, 10, 10]));
    assert.ok(x > 0 && x < 10);
});

test('of labels that touch the first is kept', () => {
    const box = (id, x) => ({id, x, y: 0, width: 10, height: 4});
    assert.deepEqual(withoutOverlap([box('a', 0), box('b', 5), box('c', 10)]).map(({id}) => id), ['a', 'c']);
});

test('a label has its whole width within the polygon, or no place', () => {
    const wedge = [[0, 0], [10, 0], [10, 4], [0, 1], [0, 0]]; // high enough at its right
    const size = {width: 6, height: 1};
    const [x, y] = labelPoint({type: 'Polygon', coordinates: [wedge]}, [], size);
    for (const side of [-1, 1]) assert.ok(contains([wedge], x + side * size.width * 0.49, y));
    assert.equal(labelPoint({type: 'Polygon', coordinates: [square(0, 0, 5)]}, [], size), null);
});
