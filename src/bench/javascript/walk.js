// Asynchronous: key, most steps, done. Presses a key on the slider, one frame after the other, until nothing moves.
// Each step is taken at the start of a frame and ends when the page has painted it: script, style, layout and paint.
const [key, most, done] = arguments;
const slider = document.getElementById('day-slider');
const times = [];
const press = name => slider.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true}));

press('Home');
setTimeout(() => requestAnimationFrame(step), 1000);

function step() {
    const before = slider.getAttribute('aria-valuenow');
    const start = performance.now();
    press(key);
    if (times.length === most || slider.getAttribute('aria-valuenow') === before) return done(times);
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
        times.push(performance.now() - start);
        requestAnimationFrame(step);
    };
    painted.port2.postMessage(null);
}
