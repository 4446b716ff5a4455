import assert from 'node:assert/strict';
import {test} from 'node:test';
import withDuration from '../src/model/webm.js';

const head = [0x1A, 0x45, 0xDF, 0xA3, 0x80];
const info = [0x15, 0x49, 0xA9, 0x66];
const scale = [0x2A, 0xD7, 0xB1, 0x83, 0x0F, 0x42, 0x40];
const rest = [0x16, 0x54, 0xAE, 0x6B];

test('the length is written into the head, whatever the width of its size', () => {
    for (const size of [[0x87], [0x40, 7], [1, 0, 0, 0, 0, 0, 0, 7]]) {
        const file = withDuration(Uint8Array.from([...head, ...info, ...size, ...scale, ...rest]), 2500);
        assert.deepEqual([...file.subarray(0, 17)], [...head, ...info, 1, 0, 0, 0, 0, 0, 0, 18]);
        assert.deepEqual([...file.subarray(17, 20)], [0x44, 0x89, 0x88]);
        assert.equal(new DataView(file.buffer).getFloat64(20), 2500);
        assert.deepEqual([...file.subarray(28)], [...scale, ...rest]);
    }
});

test('a length that is there stays, and what is no WebM is not touched', () => {
    const told = Uint8Array.from([...head, ...info, 0x87, 0x44, 0x89, 0x84, 1, 2, 3, 4, ...rest]);
    assert.equal(withDuration(told, 9), told);
    const other = Uint8Array.from([1, 2, 3]);
    assert.equal(withDuration(other, 9), other);
});
