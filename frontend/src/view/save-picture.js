const SCALE = 2;

/** Hands an SVG element to the reader as a file, as it is or drawn into a PNG of twice its size. */
export default async function savePicture(element, name, format) {
    const source = new XMLSerializer().serializeToString(element);
    const blob = format === 'svg' ? new Blob([source], {type: 'image/svg+xml'}) : await drawn(element, source);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${name}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function drawn(element, source) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = element.getAttribute('width') * SCALE;
    canvas.height = element.getAttribute('height') * SCALE;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
}
