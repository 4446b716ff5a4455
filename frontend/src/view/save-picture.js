const SCALE = 2;
const SECONDS_PER_DAY_SHOWN = 0.8;

/** Hands an SVG element to the reader as a file, as it is or drawn into a PNG of twice its size. */
export default async function savePicture(element, name, format) {
    if (format === 'svg') return handOver(new Blob([sourceOf(element)], {type: 'image/svg+xml'}), `${name}.svg`);
    const canvas = canvasFor(element, SCALE);
    await draw(element, canvas);
    const blob = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
    handOver(blob, `${name}.png`);
}

/** Whether this browser can record what is drawn on a canvas. */
export const canFilm = () => 'MediaRecorder' in globalThis && MediaRecorder.isTypeSupported('video/webm');

/** Films pictures one after the other with the browser's own recorder; `progress` is told the share that is done. */
export async function saveFilm(pictures, name, progress) {
    const canvas = canvasFor(pictures[0](), 1);
    await draw(pictures[0](), canvas);
    const recorder = new MediaRecorder(canvas.captureStream(25), {mimeType: 'video/webm', videoBitsPerSecond: 5_000_000});
    const chunks = [];
    recorder.addEventListener('dataavailable', ({data}) => chunks.push(data));
    const stopped = new Promise((resolve) => { recorder.addEventListener('stop', resolve, {once: true}); });
    recorder.start();
    /* eslint-disable no-await-in-loop -- a film is one picture after the other */
    for (const [i, picture] of pictures.entries()) {
        progress(i / pictures.length);
        await draw(picture(), canvas);
        await new Promise((resolve) => { setTimeout(resolve, SECONDS_PER_DAY_SHOWN * 1000); });
    }
    /* eslint-enable no-await-in-loop */
    recorder.stop();
    await stopped;
    handOver(new Blob(chunks, {type: 'video/webm'}), `${name}.webm`);
}

function canvasFor(element, scale) {
    const canvas = document.createElement('canvas');
    canvas.width = element.getAttribute('width') * scale;
    canvas.height = element.getAttribute('height') * scale;
    return canvas;
}

async function draw(element, canvas) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sourceOf(element))}`;
    await image.decode();
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
}

function sourceOf(element) {
    return new XMLSerializer().serializeToString(element);
}

function handOver(blob, fileName) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
