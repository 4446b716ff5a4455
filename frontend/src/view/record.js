import {SECONDS_PER_DAY_SHOWN} from '../model/film.js';
import withDuration from '../model/webm.js';

const FRAME_MS = 100;
const PATIENCE_MS = 3000;
const LEAST_DATA = 50; // bytes; less is no frame
const FRAMES_OF_A_PICTURE = 2;
const TYPES = ['video/webm;codecs=vp9', 'video/webm', 'video/mp4'];

/** The kind of film that this browser can record from a canvas; null when it can none. */
export function filmType() {
    return 'MediaRecorder' in globalThis ? TYPES.find(type => MediaRecorder.isTypeSupported(type)) ?? null : null;
}

/**
 * Films what `paints` paint on a canvas, one after the other, with the browser's own recorder, and gives the film as a
 * Blob. `tell` hears how many are done. No frame is painted before the recorder has written the last: on a busy machine
 * the film takes longer, but nothing is missing from it.
 */
export default async function record(canvas, paints, {signal, tell}) {
    const type = filmType();
    const recorder = new MediaRecorder(canvas.captureStream(25), {mimeType: type, videoBitsPerSecond: 5_000_000});
    const chunks = [];
    recorder.addEventListener('dataavailable', ({data}) => chunks.push(data));
    const stopped = new Promise((resolve) => { recorder.addEventListener('stop', resolve, {once: true}); });
    recorder.start(1);
    const began = performance.now();
    try {
        await showEach(paints, recorder, {signal, tell});
    } finally {
        recorder.stop();
        await stopped;
    }
    const film = new Uint8Array(await new Blob(chunks).arrayBuffer());
    return new Blob([withDuration(film, performance.now() - began)], {type});
}

/* eslint-disable no-await-in-loop -- a film is one picture after the other */
async function showEach(paints, recorder, {signal, tell}) {
    for (const [i, prepare] of paints.entries()) {
        tell(i, paints.length);
        const paint = await prepare();
        const until = performance.now() + SECONDS_PER_DAY_SHOWN * 1000;
        for (let frame = 0; frame < FRAMES_OF_A_PICTURE || performance.now() < until; frame++) {
            const written = hears(recorder);
            paint();
            await Promise.all([pause(FRAME_MS), Promise.race([written, pause(PATIENCE_MS)])]);
            signal.throwIfAborted();
        }
    }
}
/* eslint-enable no-await-in-loop */

function hears(recorder) {
    return new Promise((resolve) => {
        recorder.addEventListener('dataavailable', function listen({data}) {
            if (data.size < LEAST_DATA) return;
            recorder.removeEventListener('dataavailable', listen);
            resolve();
        });
    });
}

function pause(ms) {
    return new Promise((resolve) => { setTimeout(resolve, ms); });
}
