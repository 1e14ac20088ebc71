import type { CostFit } from './cost-fit.js';
import { isOff, TOLERANCE } from './cost-fit.js';

const [WIDTH, HEIGHT] = [760, 520];
const MARGIN = { left: 70, right: 30, top: 48, bottom: 54 };

/** Points against milliseconds, both by their logarithm, with the line that a point stands for and what is allowed. */
export function costScatter({ msPerPoint, rows }: CostFit): string {
  const xs = decades(rows.map(({ points }) => points));
  const ys = decades(rows.map(({ cpuMs }) => cpuMs));
  const x = scale(xs, MARGIN.left, WIDTH - MARGIN.right);
  const y = scale(ys, HEIGHT - MARGIN.bottom, MARGIN.top);
  const line = (factor: number, dash: string) =>
    `<line x1="${x(xs[0])}" x2="${x(xs[1])}" y1="${y(xs[0] * msPerPoint * factor)}" y2="${y(xs[1] * msPerPoint * factor)}" stroke="#3d5a80"${dash}/>`;
  const dashed = ' stroke-dasharray="4 4"';
  const dots = rows.map((row) => {
    const colour = isOff(row) ? '#c8553d' : '#0b6e4f';
    const title = `${row.name}: ${row.points.toFixed(0)} points, ${row.cpuMs.toFixed(2)} ms`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<circle cx="${x(row.points)}" cy="${y(row.cpuMs)}" r="4" fill="${colour}"><title>${title}</title></circle>`;
  }); // prettier-ignore
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${MARGIN.left}" y="26" font-size="17">Points of operations and the time they take</text>
<clipPath id="plot"><rect x="${MARGIN.left}" y="${MARGIN.top}" width="${WIDTH - MARGIN.left - MARGIN.right}" height="${HEIGHT - MARGIN.top - MARGIN.bottom}"/></clipPath>
<g clip-path="url(#plot)">${line(1, '')}${line(TOLERANCE, dashed)}${line(1 / TOLERANCE, dashed)}</g>
${ticks(xs).map((value) => `<text x="${x(value)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${value}</text>`).join('\n')}
${ticks(ys).map((value) => `<text x="${MARGIN.left - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`).join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">points</text>
<text x="${MARGIN.left}" y="${MARGIN.top - 8}" text-anchor="middle">CPU ms</text>
${dots.join('\n')}
</svg>
`; // prettier-ignore
}

/** The powers of ten around all values. */
function decades(values: readonly number[]): readonly [number, number] {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  return [low, 10 ** Math.ceil(Math.log10(Math.max(...values)))];
}

function ticks([low, high]: readonly [number, number]): number[] {
  const all: number[] = [];
  for (let value = low; value <= high * 1.001; value *= 10) all.push(Number(value.toPrecision(1)));
  return all;
}

function scale([low, high]: readonly [number, number], from: number, to: number): (value: number) => number {
  const span = Math.log(high / low) || 1;
  return (value) => Math.round(from + (Math.log(value / low) / span) * (to - from));
}
