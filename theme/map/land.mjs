// Makes land.bin from world-atlas (Natural Earth, 1:50 million): npm ci && node land.mjs FILE
// The format: rings, one after the other. A ring is the number of its points, then each point as its difference from the one before in
// hundredths of a degree, east and north; the first differs from 0, 0. Numbers are variable-length, seven bits a byte, the lowest first;
// differences are signed by zigzag. The ways across 180° are short ones: a ring is never cut there. Rings of water within land are rings too.
import { readFile, writeFile } from 'node:fs/promises';

const Unit = 100;
const Tolerance = 0.9;

const [, , file] = process.argv;
const atlas = JSON.parse(await readFile(new URL('node_modules/world-atlas/land-50m.json', import.meta.url), 'utf8'));

const { scale, translate } = atlas.transform;
const arcs = atlas.arcs.map(arc => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});
const pointsOf = index => index < 0 ? arcs[~index].toReversed() : arcs[index];
const rings = atlas.objects.land.geometries.flatMap(shape => shape.arcs).flat()
  .map(ring => ring.flatMap((index, i) => pointsOf(index).slice(i === 0 ? 0 : 1)));

// Units, with the longitudes made continuous, and without the closing point.
function inUnits(ring) {
  const points = [];
  let before = 0;
  for (const [longitude, latitude] of ring) {
    let x = Math.round(longitude * Unit);
    if (points.length > 0) x -= Math.round((x - before) / (360 * Unit)) * 360 * Unit;
    const y = Math.round(latitude * Unit);
    if (points.length === 0 || x !== before || y !== points.at(-1)[1]) points.push([x, y]);
    before = x;
  }
  const [first, last] = [points[0], points.at(-1)];
  if (points.length > 1 && (last[0] - first[0]) % (360 * Unit) === 0 && last[1] === first[1]) points.pop();
  return points;
}

// Douglas and Peucker: leaves out points that are nearer to the line without them than the tolerance.
function simplify(points) {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [from, to] = open.pop();
    let [farthest, at] = [0, -1];
    for (let i = from + 1; i < to; i++) {
      const away = distance(points[i], points[from], points[to]);
      if (away > farthest) [farthest, at] = [away, i];
    }
    if (farthest <= Tolerance) continue;
    kept[at] = 1;
    open.push([from, at], [at, to]);
  }
  return points.filter((_, i) => kept[i]);
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const narrowing = Math.cos(y1 / Unit * Math.PI / 180);
  const [px, py, dx, dy] = [(x - x1) * narrowing, y - y1, (x2 - x1) * narrowing, y2 - y1];
  const along = dx * dx + dy * dy === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - along * dx, py - along * dy);
}

const bytes = [];
function write(value) {
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push(value % 128 + 128);
  bytes.push(value);
}
const writeSigned = value => write(value < 0 ? -value * 2 - 1 : value * 2);

for (const ring of rings.map(inUnits).map(simplify).filter(ring => ring.length > 2)) {
  write(ring.length);
  let [x, y] = [0, 0];
  for (const point of ring) {
    writeSigned(point[0] - x);
    writeSigned(point[1] - y);
    [x, y] = point;
  }
}
await writeFile(file, Uint8Array.from(bytes));
