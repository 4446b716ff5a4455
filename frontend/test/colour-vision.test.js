import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {difference, linear, mixed, VISIONS} from './colour-vision.js';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const parties = read('../../geodata/karabakh/parties.csv').split('\n').slice(1).filter(Boolean).map(line => line.split(','));
const [light, dark] = [...read('../src/css/page.css').matchAll(/--beyond: (#\w+)/g)].map(([, colour]) => colour);

const SOLID = 15; // several times what is just noticeable (2.3), for patches that do not touch
const UNCERTAIN = 5; // half as strong; a dashed edge marks these besides
const HALF = 0.5; // the opacity of .cell.uncertain

for (const vision of Object.keys(VISIONS)) {
    test(`any two parties can be told apart with ${vision} vision`, () => {
        forEachPair((a, b, names) => assert.ok(difference(linear(a), linear(b), vision) >= SOLID, names));
    });

    for (const [page, ground] of Object.entries({light, dark})) {
        test(`so can their uncertain paints with ${vision} vision on the ${page} page`, () => {
            forEachPair((a, b, names) => assert.ok(difference(paint(a, ground), paint(b, ground), vision) >= UNCERTAIN, names));
        });
    }
}

test('equal colours differ by nothing and black from white by a hundred', () => {
    assert.equal(difference(linear('#2a7f8e'), linear('#2a7f8e'), 'protanopia'), 0);
    assert.ok(Math.abs(difference(linear('#000000'), linear('#ffffff'), 'common') - 100) < 0.01);
});

test('red and green are much nearer to one another without one kind of cone', () => {
    const [red, green] = [linear('#b04030'), linear('#5a7a20')];
    assert.ok(difference(red, green, 'deuteranopia') < difference(red, green, 'common') / 2);
});

function paint(colour, ground) {
    return linear(mixed(colour, ground, HALF));
}

function forEachPair(check) {
    for (const [i, [id, colour]] of parties.entries()) {
        for (const [other, otherColour] of parties.slice(0, i)) check(colour, otherColour, `${id} and ${other}`);
    }
}
