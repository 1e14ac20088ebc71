/** A line of a chart. Points are in the order of x, which is above zero. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Chart {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly series: readonly Series[];
}

const HEIGHT = 420;
const PLOT_WIDTH = 540;
const MARGIN = { left: 70, top: 48, bottom: 54 };
const PLOT_HEIGHT = HEIGHT - MARGIN.top - MARGIN.bottom;
const COLOURS = ['#0b6e4f', '#c8553d', '#3d5a80', '#e0a100', '#7b4b94', '#5c5c5c'];
const Y_LINES = 5;
const LABEL_HEIGHT = 16;
/** Of a letter, as wide as most. */
const LETTER_WIDTH = 6.5;
const LEAST_LABEL_WIDTH = 130;

/** The chart as an SVG document: x by its logarithm, y from zero. */
export function lineChart(chart: Chart): string {
  const points = chart.series.flatMap((series) => series.points);
  const xs = [...new Set(points.map(([x]) => x))].sort((a, b) => a - b);
  const top = roundUp(Math.max(...points.map(([, y]) => y)));
  const scale = scaleOf(xs, top);
  const parts = [
    text(chart.title, { x: MARGIN.left, y: 26, size: 17 }),
    ...gridLines(top, scale),
    ...xs.map((x) =>
      text(shortNumber(x), { x: scale.x(x), y: HEIGHT - MARGIN.bottom + 18, anchor: 'middle' }),
    ),
    text(chart.xTitle, { x: MARGIN.left + PLOT_WIDTH / 2, y: HEIGHT - 14, anchor: 'middle' }),
    text(chart.yTitle, { x: MARGIN.left, y: MARGIN.top - 8, anchor: 'middle' }),
    ...chart.series.map((series, index) => line(series, COLOURS[index % COLOURS.length]!, scale)),
    ...names(chart.series, scale),
  ];
  const width = MARGIN.left + PLOT_WIDTH + labelWidth(chart.series);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${HEIGHT}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

interface Scale {
  x(value: number): number;
  y(value: number): number;
}

function scaleOf(xs: readonly number[], top: number): Scale {
  const [low, high] = [Math.log(xs[0] ?? 1), Math.log(xs.at(-1) ?? 1)];
  const span = high - low || 1;
  return {
    x: (value) => Math.round(MARGIN.left + ((Math.log(value) - low) / span) * PLOT_WIDTH),
    y: (value) => Math.round(MARGIN.top + (1 - value / top) * PLOT_HEIGHT),
  };
}

function gridLines(top: number, scale: Scale): string[] {
  return Array.from({ length: Y_LINES + 1 }, (_, index) => (top * index) / Y_LINES).flatMap((value) => {
    const y = scale.y(value);
    return [
      `<line x1="${MARGIN.left}" x2="${MARGIN.left + PLOT_WIDTH}" y1="${y}" y2="${y}" stroke="#dddddd"/>`,
      text(shortNumber(value), { x: MARGIN.left - 8, y: y + 4, anchor: 'end' }),
    ];
  });
}

function line({ points }: Series, colour: string, scale: Scale): string {
  const placed = points.map(([x, y]) => [scale.x(x), scale.y(y)] as const);
  const path = placed.map(([x, y]) => `${x},${y}`).join(' ');
  const dots = placed.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`);
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
}

function labelWidth(series: readonly Series[]): number {
  const longest = Math.max(...series.map(({ name }) => name.length));
  return 20 + Math.max(LEAST_LABEL_WIDTH, Math.round(longest * LETTER_WIDTH));
}

/** Names at the ends of their lines, moved apart where the lines end close to one another. */
function names(series: readonly Series[], scale: Scale): string[] {
  const placed = series
    .map(({ name, points }, index) => ({ name, index, y: scale.y(points.at(-1)?.[1] ?? 0) + 4 }))
    .sort((a, b) => a.y - b.y);
  for (const [place, label] of placed.entries()) {
    const above = placed[place - 1];
    if (above) label.y = Math.max(label.y, above.y + LABEL_HEIGHT);
  }
  const lowest = HEIGHT - MARGIN.bottom;
  for (const [place, label] of placed.toReversed().entries())
    label.y = Math.min(label.y, lowest - place * LABEL_HEIGHT);
  const x = MARGIN.left + PLOT_WIDTH + 10;
  return placed.map(({ name, index, y }) => text(name, { x, y, fill: COLOURS[index % COLOURS.length]! }));
}

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  readonly size?: number;
  readonly fill?: string;
}

function text(content: string, { x, y, anchor, size, fill = '#333333' }: TextStyle): string {
  const style = `${anchor ? ` text-anchor="${anchor}"` : ''}${size ? ` font-size="${size}"` : ''}`;
  return `<text x="${x}" y="${y}" fill="${fill}"${style}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The next of 1, 2 and 5 times a power of ten that is not below the value. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return power * ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10);
}

function shortNumber(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1000 ? `${value / 1000}k` : String(Math.round(value * 100) / 100);
}
