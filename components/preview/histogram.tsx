import type { Bin } from "@/lib/inference/value-counts";
import { useText } from "@/state/language/use-text";

interface HistogramProps {
  /** What is counted, for those who do not see the bars. */
  readonly of: string;
  readonly bins: readonly Bin[];
  /** Says where a bin ends, or undefined where only its share is of use. */
  readonly edge: ((value: number) => string) | undefined;
}

/** Shares of the fullest bin below which a bar would not be seen. */
const LEAST_HEIGHT = 0.03;
const GAP = 0.08;

/** Bars as high as the bins are full, each with its share; in a sentence for those who do not see them. */
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
          // The whole height answers to the pointer, so that low bars can be asked as well.
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
