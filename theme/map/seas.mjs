// Makes seas.txt from Natural Earth's marine areas at 1:50 million (ne_50m_geography_marine_polys as GeoJSON, from naturalearthdata.com;
// public domain): node seas.mjs GEOJSON FILE
// A line for each part of a sea: its rank (0 is an ocean), its name, and a coarse outline in tenths of a degree, east and north. The outline
// says where the name may stand; the coast itself comes from land.bin.
import { readFile, writeFile } from 'node:fs/promises';

const Unit = 10;
const Kinds = new Set(['ocean', 'sea', 'gulf', 'bay', 'channel', 'strait', 'sound']);

// In English where the data has another language, and in full where it has a part. Collective names of passages are left out.
const Names = {
  'Bahía de Campeche': 'Bay of Campeche', 'Golfo de California': 'Gulf of California', 'Golfe du Lion': 'Gulf of Lion', 'Golfo San Jorge': 'San Jorge Gulf',
  'Golfo de Panamá': 'Gulf of Panama', 'Bo Hai': 'Bohai Sea', 'Inner Sea': 'Seto Inland Sea', 'Inner Seas': '', 'The North Western Passages': '',
};

const [, , from, to] = process.argv;
const { features } = JSON.parse(await readFile(from, 'utf8'));
const lines = [];
for (const { properties, geometry } of features) {
  const plain = properties.name.replace(/\s+/g, ' ').trim();
  const name = Names[plain] ?? plain.replace(/\p{Lu}{2,}/gu, word => word[0] + word.slice(1).toLowerCase());
  if (!Kinds.has(properties.featurecla) || name === '') continue;
  for (const [outline] of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    lines.push(`${properties.scalerank}\t${name}\t${coarse(outline).map(point => point.join(',')).join(' ')}`);
}
await writeFile(to, `# Seas and their outlines: Natural Earth, 1:50 million, public domain; made by seas.mjs.\n${lines.join('\n')}\n`);

// Douglas and Peucker, coarser for large seas.
function coarse(outline) {
  const points = outline.slice(0, -1).map(([x, y]) => [x * Unit, y * Unit]);
  const spans = [0, 1].map(axis => Math.max(...points.map(point => point[axis])) - Math.min(...points.map(point => point[axis])));
  const tolerance = Math.max(...spans) / 40;
  const kept = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [first, last] = open.pop();
    let [farthest, at] = [tolerance, -1];
    for (let i = first + 1; i < last; i++) {
      const away = distance(points[i], points[first], points[last]);
      if (away > farthest) [farthest, at] = [away, i];
    }
    if (at < 0) continue;
    kept.add(at);
    open.push([first, at], [at, last]);
  }
  return [...kept].sort((a, b) => a - b).map(i => points[i].map(value => Math.round(value)));
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = dx * dx + dy * dy === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
