import { useEffect, useRef, useState } from 'react';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useSpeech } from '../texts/language.js';
import { chartOptions, type ChartKind } from './chart-options.js';

interface TimeChartProps {
  readonly title: string;
  /** What each point is called, from the earliest on. */
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** The exact value of a point, in words. */
  readonly write: (index: number) => string;
  /** A value of the axis, in words. */
  readonly scale: (value: number) => string;
  readonly kind: ChartKind;
}

/** Values over time. Time runs the way the language is read. The point under the pointer is written above. */
export function TimeChart({ title, labels, values, write, scale, kind }: TimeChartProps) {
  const { direction } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ labels, scale });
  latest.current = { labels, scale };
  const [pointed, setPointed] = useState<number | null>(null);
  const data = JSON.stringify(values);
  useEffect(() => {
    const element = place.current!;
    const numbers = JSON.parse(data) as number[];
    const options = chartOptions({
      ...{ kind, isMirrored: direction === 'rtl', width: element.clientWidth },
      label: (index) => latest.current.labels[index] ?? '',
      scale: (value) => latest.current.scale(value),
      onPoint: setPointed,
    });
    const chart = new UPlot(options, [numbers.map((_, index) => index), numbers], element);
    const resizing = new ResizeObserver(() =>
      chart.setSize({ width: element.clientWidth, height: chart.height }),
    );
    resizing.observe(element);
    return () => {
      resizing.disconnect();
      chart.destroy();
    };
  }, [data, direction, kind]);
  const shown = pointed !== null && pointed < values.length ? pointed : null;
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong>
        <span className="figure">{shown !== null && `${labels[shown]}: ${write(shown)}`}</span>
      </figcaption>
      <div ref={place} dir="ltr" role="img" aria-label={title} />
    </figure>
  );
}
