// Asynchronous: way, days, done. The yardstick: the same polygons in the way that Leaflet's tutorials show, on a page with
// nothing else. "restyle" and "canvas" set the style of the whole layer at each step, "rebuild" makes the layer anew.
const [way, days, done] = arguments;

async function open() {
    const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/webjars/leaflet/dist/leaflet.css'});
    const script = Object.assign(document.createElement('script'), {src: '/webjars/leaflet/dist/leaflet.js'});
    const root = document.createElement('div');
    root.style.cssText = 'position: fixed; inset: 0';
    document.body.replaceChildren(root);
    document.head.replaceChildren(sheet, script);
    await Promise.all([sheet, script].map(it => new Promise((resolve) => { it.onload = resolve; })));
    const L = globalThis.L;
    const [atlas, cells] = await Promise.all(['atlas.json', 'cells.geojson'].map(name => fetch(`/map/${name}`).then(it => it.json())));
    const colours = new Map(atlas.parties.map(({id, colour}) => [id, colour]));
    const histories = new Map(atlas.cells.map(({id}) => [id, []]));
    for (const span of atlas.spans) if (span.account === 'consensus') for (const cell of span.cells) histories.get(cell).push(span);
    const holder = (cell, day) => histories.get(cell).find(span => span.valid_from <= day && (!span.valid_to || day <= span.valid_to));
    const style = day => ({id}) => ({color: colours.get(holder(id, day)?.party), weight: 1, fillOpacity: 0.8});
    const map = new L.Map(root, {preferCanvas: way === 'canvas', zoomAnimation: false, fadeAnimation: false});
    const draw = day => new L.GeoJSON(cells, {style: style(day)});
    let layer = draw(days[0]);
    map.fitBounds(layer.getBounds());
    layer.addTo(map);
    return (day) => {
        if (way !== 'rebuild') return layer.setStyle(style(day));
        layer.remove();
        layer = draw(day).addTo(map);
    };
}

open().then((show) => {
    const times = [];
    setTimeout(() => requestAnimationFrame(step), 1000);

    function step() {
        if (times.length === days.length) return done(times);
        const start = performance.now();
        show(days[times.length]);
        const script = performance.now() - start;
        // Leaflet draws a canvas in the frame after; the wait for that frame is no work.
        if (way === 'canvas') requestAnimationFrame(begin => endOfFrame(begin - script));
        else endOfFrame(start);
    }

    function endOfFrame(start) {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
            times.push(performance.now() - start);
            requestAnimationFrame(step);
        };
        painted.port2.postMessage(null);
    }
}, error => done(String(error)));
