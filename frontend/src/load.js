/** Everything the page needs, asked for once. After this the server is not needed to move through time. */
export default async function load(fetchJson = getJson) {
    const [atlas, cells, districts, background, series] = await Promise.all([
        fetchJson('map/atlas.json'),
        fetchJson('map/cells.geojson'),
        fetchJson('map/districts.geojson'),
        fetchJson('map/background.geojson'),
        fetchJson('map/series.json'),
    ]);
    return {atlas, cells, districts, background, series};
}

export async function getJson(path) {
    const response = await fetch(path, {headers: {Accept: 'application/geo+json, application/json'}});
    if (!response.ok) {
        throw new Error(`${path}: ${response.status} ${response.statusText}`);
    }
    return response.json();
}
