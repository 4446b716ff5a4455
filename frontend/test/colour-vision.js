/**
 * How far apart two colours are for a reader with one of the three common kinds of colour blindness.
 *
 * The kinds are simulated in linear sRGB with the matrices for severity 1.0 of G. M. Machado, M. M. Oliveira and
 * L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15 (6), 2009. The difference is CIE76 (the distance in CIELAB, white point D65).
 */
export const VISIONS = {
    common: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
};

const XYZ = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]];
const D65 = [0.95047, 1, 1.08883];

/** Red, green and blue from 0 to 1, of light: not as they are written but as they add up. */
export function linear(hex) {
    return [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
        .map(share => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
}

/** A colour laid over another at an opacity, as browsers do it: in the values as they are written. */
export function mixed(hex, ground, opacity) {
    const [over, under] = [hex, ground].map(colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16)));
    return `#${over.map((value, i) => Math.round(value * opacity + under[i] * (1 - opacity)).toString(16).padStart(2, '0')).join('')}`;
}

export function difference(a, b, vision) {
    const [one, other] = [a, b].map(colour => lab(times(VISIONS[vision], colour).map(value => Math.min(1, Math.max(0, value)))));
    return Math.hypot(...one.map((value, i) => value - other[i]));
}

function lab(rgb) {
    const [x, y, z] = times(XYZ, rgb).map((value, i) => value / D65[i])
        .map(value => (value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29));
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function times(matrix, vector) {
    return matrix.map(row => row.reduce((sum, value, i) => sum + value * vector[i], 0));
}
