import * as L from '../leaflet.js';

/** A scale bar that names its length in the page's language; Leaflet's own says it in English. */
export default function createScaleBar(map) {
    let words = null;
    const Scale = L.Control.Scale.extend({
        _updateMetric(metres) {
            if (!words) return;
            const most = this._getRoundNum(metres);
            const [key, count] = most < 1000 ? ['metres', most] : ['kilometres', most / 1000];
            this._updateScale(this._mScale, words.text(key, {count: words.format.number(count)}), most / metres);
        },
    });
    const scale = new Scale({imperial: false, position: 'bottomleft'}).addTo(map);
    return {
        label(now) {
            words = now;
            scale._update();
        },
    };
}
