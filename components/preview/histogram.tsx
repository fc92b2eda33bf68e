import type { Bin } from "@/lib/inference/value-counts";
import { useText } from "@/state/language/use-text";

interface HistogramProps {
  /** The quantity, for screen readers. */
  readonly of: string;
  readonly bins: readonly Bin[];
  /** Formats a bin's limits; undefined if only its share is useful. */
  readonly edge: ((value: number) => string) | undefined;
}

/** Bars below this share of the largest bin would be invisible. */
const LEAST_HEIGHT = 0.03;
const GAP = 0.08;

/** A histogram with a text alternative for screen readers. */
export function Histogram({ of, bins, edge }: HistogramProps) {
  const text = useText().distribution;
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...bins.map(({ count }) => count));
  const fullest = bins.findIndex(({ count }) => count === most);
  return (
    <svg
      role="img"
      aria-label={text.histogram(of, bins.length, fullest + 1, most / total)}
      viewBox={`0 0 ${bins.length} 1`}
      preserveAspectRatio="none"
      className="h-10 w-full border-b border-line-strong"
    >
      {bins.map(({ from, to, count }, index) => {
        const height = count === 0 ? 0 : Math.max(LEAST_HEIGHT, count / most);
        const share = count / total;
        return (
          // The whole height reacts to the pointer, so that low bars can be reached too.
          <g key={from}>
            <title>{edge ? text.bin(edge(from), edge(to), share) : text.percent(share)}</title>
            <rect x={index} y={0} width={1} height={1} className="fill-transparent" />
            <rect
              x={index + GAP / 2}
              y={1 - height}
              width={1 - GAP}
              height={height}
              className="fill-accent"
            />
          </g>
        );
      })}
    </svg>
  );
}
