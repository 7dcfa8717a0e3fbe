// Makes src/main/resources/report/world-outlines.tsv, the countries of the report's maps, from the npm package world-atlas (ISC), which
// carries outlines of Natural Earth (public domain). In an empty folder:
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.1
//   NODE_PATH=node_modules node world-outlines.mjs COUNTRIES_TSV > world-outlines.tsv
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const need = createRequire(join(process.cwd(), 'here.js'));
const { geoEqualEarth, geoPath } = await import(need.resolve('d3-geo'));
const topojson = { ...need('topojson-client'), ...need('topojson-simplify') };

// explore-map.js puts towns on the map by the same figures
const SCALE = 1800, MIDDLE = [5000, 2620], TURN = [-11, 0];
const DETAIL = 0.03; // square degrees: what is smaller than that makes no corner
const SMALLEST_ISLAND = 120, SMALL = 1500; // square tenths of a map that is 10,000 wide

const iso3 = new Map(), names = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(one => one && !one.startsWith('#')).slice(1)) {
  const [iso3c, name, , iso3n, , , , , , , , , validTo] = line.split('\t');
  if (iso3n && !validTo) iso3.set(iso3n, iso3c);
  names.set(name, iso3c);
}

// Natural Earth draws by who rules there; these have no number of ISO 3166 in it
const WITHOUT_NUMBER = { Kosovo: 'XKX', 'N. Cyprus': 'CYP', Somaliland: 'SOM' };

// and these it draws as part of another, or not at all; degrees east and north
const DOTS = { BES: [-68.3, 12.2], CCK: [96.8, -12.2], CXR: [105.6, -10.5], GIB: [-5.35, 36.14], GLP: [-61.5, 16.2], GUF: [-53, 4],
  MTQ: [-61, 14.6], MYT: [45.2, -12.8], REU: [55.5, -21.1], SJM: [16, 78.5], TKL: [-171.8, -9.2], TUV: [179.2, -8.5] };

const world = topojson.simplify(topojson.presimplify(need('world-atlas/countries-50m.json')), DETAIL);
const projection = geoEqualEarth().rotate(TURN).scale(SCALE).translate(MIDDLE);

const rings = [];
let ring = [];
const pen = {
  beginPath() {}, arc() {},
  moveTo(x, y) { ring = [[Math.round(x), Math.round(y)]]; },
  lineTo(x, y) {
    const last = ring[ring.length - 1], next = [Math.round(x), Math.round(y)];
    if (next[0] !== last[0] || next[1] !== last[1]) ring.push(next);
  },
  closePath() { rings.push(ring); },
};
const draw = geoPath(projection, pen), measure = geoPath(projection);

function size(points) {
  let sum = 0;
  points.forEach(([x, y], i) => { const [u, v] = points[(i + 1) % points.length]; sum += x * v - u * y; });
  return Math.abs(sum / 2);
}

function relative(points) {
  let path = `M${points[0].join(',')}l`, before = points[0];
  path += points.slice(1).map(point => {
    const step = `${point[0] - before[0]},${point[1] - before[1]}`;
    before = point;
    return step;
  }).join(' ');
  return path + 'z';
}

const drawn = new Map();
for (const country of topojson.feature(world, world.objects.countries).features) {
  const name = country.properties.name;
  const iso3c = iso3.get(country.id) ?? WITHOUT_NUMBER[name] ?? names.get(name);
  if (iso3c === 'ATA') continue;
  rings.length = 0;
  draw(country);
  const sized = rings.map(points => ({ points, size: size(points) })).sort((one, other) => other.size - one.size);
  const kept = sized.filter((one, i) => one.points.length > 2 && (i === 0 || one.size >= SMALLEST_ISLAND));
  const largest = { type: 'Polygon', coordinates: country.geometry.type === 'Polygon' ? country.geometry.coordinates
    : country.geometry.coordinates.reduce((most, one) => measure.area({ type: 'Polygon', coordinates: one })
      > measure.area({ type: 'Polygon', coordinates: most }) ? one : most) };
  const [x, y] = measure.centroid(largest).map(Math.round);
  const key = iso3c ?? '';
  const one = drawn.get(key) ?? { x, y, size: 0, path: '' };
  one.size += sized.reduce((sum, r) => sum + r.size, 0);
  one.path += kept.map(r => relative(r.points)).join('');
  drawn.set(key, one);
  if (!iso3c) process.stderr.write(`no code: ${country.id} ${name}\n`);
}

for (const [iso3c, place] of Object.entries(DOTS)) {
  const [x, y] = projection(place).map(Math.round);
  drawn.set(iso3c, { x, y, size: 0, path: '' });
}

const lines = [...drawn].sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([iso3c, one]) => [iso3c, one.x, one.y, one.size < SMALL ? 'small' : '', one.path].join('\t'));
process.stdout.write(`# Outlines of countries in the Equal Earth projection, 10,000 wide: Natural Earth 4.1 (public domain) by way of world-atlas 2.0.2 (ISC).
# Made by src/tools/world-outlines.mjs. The middle of the largest part; whether a dot helps to see it. Without a code: land of nobody's.
iso3c\tx\ty\tdot\tpath
${lines.join('\n')}
`);
