import assert from 'node:assert/strict';
import {test} from 'node:test';
import zoomRange, {zoomOfHalf, zoomToFit} from '../src/model/zoom-range.js';

const screen = {x: 800, y: 600};

test('the world fits into 256 pixels at zoom 0 and each zoom doubles it', () => {
    const world = [-180, -80, 180, 80];
    assert.ok(Math.abs(zoomToFit(world, {x: 256, y: 1e6})) < 1e-9);
    assert.ok(Math.abs(zoomToFit(world, {x: 1024, y: 1e6}) - 2) < 1e-9);
});

test('a continent starts from far and a city ends near', () => {
    const continent = zoomRange([-10, 35, 40, 70], [[-10, 35, 5, 44], [5, 45, 15, 55]], screen);
    assert.ok(continent.min <= 2 && continent.max >= 6 && continent.max <= 8, JSON.stringify(continent));
    const city = zoomRange([2.25, 48.81, 2.42, 48.9], [[2.33, 48.86, 2.345, 48.87]], screen);
    assert.ok(city.min >= 9 && city.min <= 11 && city.max >= 15, JSON.stringify(city));
});

test('all districts can be seen at once, and the smallest fills the map, on any screen', () => {
    for (const size of [screen, {x: 320, y: 200}, {x: 3000, y: 1500}]) {
        for (const whole of [[45, 38, 48, 41], [-170, -88, 170, 88], [2, 48, 2.1, 48.1]]) {
            const smallest = [whole[0], whole[1], whole[0] + (whole[2] - whole[0]) / 9, whole[1] + (whole[3] - whole[1]) / 9];
            const {min, max} = zoomRange(whole, [smallest], size);
            assert.ok(min === 0 || min < zoomToFit(whole, size));
            assert.ok(max >= Math.min(19, zoomToFit(smallest, size)) && max <= 19 && max >= min + 3);
        }
    }
});

test('places are named where every other district is wide enough', () => {
    const districts = [[0, 0, 1, 1], [0, 0, 2, 2], [0, 0, 8, 8]];
    assert.equal(zoomOfHalf(districts, 200), zoomToFit(districts[1], {x: 200, y: 200}));
});
