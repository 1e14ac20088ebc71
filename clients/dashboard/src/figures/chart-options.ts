import UPlot from 'uplot';

export type ChartKind = 'line' | 'bars';

interface ChartWish {
  readonly kind: ChartKind;
  /** Time runs from right to left, and the values stand at the right. */
  readonly isMirrored: boolean;
  readonly width: number;
  readonly label: (index: number) => string;
  readonly scale: (value: number) => string;
  readonly onPoint: (index: number | null) => void;
}

const HEIGHT = 210;
const ACCENT = '#0f766e';
const GRID = { stroke: '#e6ecea', width: 1 };
const AXIS = { stroke: '#5c6b69', font: '12px system-ui, sans-serif', grid: GRID, ticks: { show: false } };
const LEFT = 3;
const RIGHT = 1;
/** Bars are counts: half an order is no step. */
const WHOLE_STEPS = [1, 2, 5]
  .flatMap((step) => [0, 1, 2, 3, 4, 5].map((zeros) => step * 10 ** zeros))
  .sort((a, b) => a - b);
const LABEL_WIDTH_PX = 90;

/** How uPlot draws one series over points that are numbered from nought. */
export function chartOptions({ kind, isMirrored, width, ...wish }: ChartWish): UPlot.Options {
  return {
    ...{ width, height: HEIGHT, legend: { show: false } },
    cursor: { y: false, drag: { setScale: false } },
    scales: {
      x: { time: false, dir: isMirrored ? -1 : 1, range: (_, min, max) => [min - 0.5, max + 0.5] },
      y: { range: (_, min, max) => [Math.min(0, min), Math.max(max * 1.08, min + 1, 1)] },
    },
    axes: [
      {
        ...AXIS,
        ...{ space: LABEL_WIDTH_PX, size: 32, grid: { show: false } },
        incrs: [1, 2, 3, 4, 6, 7, 12, 14, 24, 28, 52, 100, 200, 400],
        values: (_, splits) => splits.map((split) => (Number.isInteger(split) ? wish.label(split) : '')),
      },
      {
        ...AXIS,
        ...(kind === 'bars' && { incrs: WHOLE_STEPS }),
        ...{ side: isMirrored ? RIGHT : LEFT, size: sizeOfLabels },
        values: (_, splits) => splits.map(wish.scale),
      },
    ],
    series: [{}, seriesOf(kind)],
    hooks: { setCursor: [({ cursor }) => wish.onPoint(cursor.idx ?? null)] },
  };
}

function seriesOf(kind: ChartKind): UPlot.Series {
  if (kind === 'line') {
    return { stroke: ACCENT, width: 2, fill: 'rgba(15, 118, 110, 0.09)', points: { show: false } };
  }
  return {
    ...{ stroke: ACCENT, fill: 'rgba(15, 118, 110, 0.55)', width: 0, points: { show: false } },
    paths: UPlot.paths.bars!({ size: [0.7, 40] }),
  };
}

/** As wide as its longest label. */
function sizeOfLabels(_: UPlot, labels: string[] | null): number {
  const longest = Math.max(0, ...(labels ?? []).map((label) => label.length));
  return 18 + longest * 7;
}
