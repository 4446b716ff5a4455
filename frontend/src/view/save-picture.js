import record from './record.js';

const SCALE = 2;

/** Hands an SVG element to the reader as a file, as it is or drawn into a PNG of twice its size. */
export default async function savePicture(element, name, format) {
    if (format === 'svg') return handOver(new Blob([sourceOf(element)], {type: 'image/svg+xml'}), `${name}.svg`);
    const canvas = canvasFor(element, SCALE);
    paint(await imageOf(element), canvas);
    const blob = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
    handOver(blob, `${name}.png`);
}

/** Hands pictures, each made and drawn when its turn comes, over as a film; returns the file's name. */
export async function saveFilm(pictures, name, {signal, tell}) {
    const canvas = canvasFor(await pictures[0](), 1);
    const paints = pictures.map(picture => async () => {
        const image = await createImageBitmap(await imageOf(await picture()));
        return () => paint(image, canvas);
    });
    const film = await record(canvas, paints, {signal, tell});
    const file = `${name}.${/\w+\/(\w+)/.exec(film.type)[1]}`;
    handOver(film, file);
    return file;
}

function canvasFor(element, scale) {
    const canvas = document.createElement('canvas');
    canvas.width = element.getAttribute('width') * scale;
    canvas.height = element.getAttribute('height') * scale;
    return canvas;
}

async function imageOf(element) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sourceOf(element))}`;
    await image.decode();
    return image;
}

function paint(image, canvas) {
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
