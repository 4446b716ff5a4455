import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fitTo, pathData, roundLength} from '../src/model/mercator.js';

const square = {type: 'Polygon', coordinates: [[[0, -1], [2, -1], [2, 1], [0, 1], [0, -1]]]};

test('geometries are fitted into the box, north up, in its middle', () => {
    const toPixels = fitTo([square], {x: 10, y: 10, width: 300, height: 100});
    const round = position => toPixels(position).map(Math.round);
    assert.deepEqual(round([0, 1]), [110, 10]);
    assert.deepEqual(round([2, -1]), [210, 110]);
});

test('each ring and each line is drawn', () => {
    const plain = ([x, y]) => [x, y];
    assert.equal(pathData(square, plain), 'M0.0 -1.0L2.0 -1.0L2.0 1.0L0.0 1.0L0.0 -1.0');
    assert.equal(pathData({type: 'LineString', coordinates: [[0, 0], [1, 1]]}, plain), 'M0.0 0.0L1.0 1.0');
    assert.equal(pathData({type: 'Point', coordinates: [0, 0]}, plain), '');
});

test('a scale bar has a round length that is true at its latitude', () => {
    const toPixels = fitTo([square], {x: 0, y: 0, width: 1000, height: 1000}); // about 500 pixels for a degree, or 111.3 km
    assert.deepEqual(roundLength(toPixels, [0, 0], 140).metres, 30_000);
    assert.ok(Math.abs(roundLength(toPixels, [0, 0], 140).pixels - 30 / 111.32 * 500) < 0.2);
    assert.equal(roundLength(toPixels, [0, 60], 140).metres, 10_000); // a degree is half as long, and all the bar can be is 15.6 km
});
