const INFO = [0x15, 0x49, 0xA9, 0x66];
const DURATION = [0x44, 0x89, 0x88]; // and eight bytes of a float
const FLOAT = 8;

/**
 * A WebM file with its length written into it. A browser that records hands the file over piece by piece and does not
 * know the length when it writes the head; without it a player has no bar to move along. Bytes without a head of one
 * kilobyte or less are given back as they are.
 */
export default function withDuration(bytes, milliseconds) {
    const at = indexOf(bytes.subarray(0, 1024), INFO) + INFO.length;
    if (at < INFO.length) return bytes;
    const width = Math.clz32(bytes[at]) - 23; // of the element's size, told by its leading zeros
    const body = at + width;
    const size = sizeAt(bytes, at, width);
    if (indexOf(bytes.subarray(body, body + size), DURATION.slice(0, 2)) >= 0) return bytes;
    const added = new Uint8Array(FLOAT + DURATION.length + FLOAT);
    writeSize(added, size + DURATION.length + FLOAT);
    added.set(DURATION, FLOAT);
    new DataView(added.buffer).setFloat64(FLOAT + DURATION.length, milliseconds);
    return joined(bytes.subarray(0, at), added, bytes.subarray(body));
}

function indexOf(bytes, wanted) {
    return bytes.findIndex((_, i) => wanted.every((byte, j) => bytes[i + j] === byte));
}

function sizeAt(bytes, at, width) {
    let size = bytes[at] & (0xFF >> width);
    for (let i = 1; i < width; i++) size = size * 256 + bytes[at + i];
    return size;
}

/** Eight bytes wide, which is always allowed. */
function writeSize(target, size) {
    new DataView(target.buffer).setBigUint64(0, BigInt(size));
    target[0] = 1;
}

function joined(...parts) {
    const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
