import assert from 'node:assert/strict';
import {test} from 'node:test';
import regionOutline from '../src/model/region-outline.js';

const square = x => ({type: 'Polygon', coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]]});
const length = ({coordinates}) => coordinates.flatMap(line => line.slice(1).map((b, i) => Math.hypot(b[0] - line[i][0], b[1] - line[i][1]))).reduce((a, b) => a + b);

test('the edge between two neighbours is not part of their outline', () => {
    const outline = regionOutline([square(0), square(1)]);
    assert.equal(length(outline), 6);
    assert.ok(!outline.coordinates.some(line => line.some(([x], i) => x === 1 && i > 0 && line[i - 1][0] === 1)));
});

test('polygons apart keep their whole outline', () => {
    assert.equal(length(regionOutline([square(0), square(5)])), 8);
});

test('edges in a row are one line', () => {
    assert.equal(regionOutline([square(0)]).coordinates.length, 1);
});
