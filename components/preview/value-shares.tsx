import type { FieldStatistics } from "@/lib/inference/statistics/summarise";
import { useText } from "@/state/language/use-text";

interface ValueSharesProps {
  readonly values: FieldStatistics["top"];
  /** The share of all values that are not listed. */
  readonly rest: number;
}

/** Less than half a per mille is rounding. */
const NOTHING = 0.0005;

/** Values with their shares as bars and in per cent. */
export function ValueShares({ values, rest }: ValueSharesProps) {
  const text = useText().distribution;
  return (
    <ul className="flex flex-col gap-0.5 text-xs">
      {values.map(({ value, share }) => (
        <ShareRow key={value} share={share}>
          <span title={value} className="truncate font-mono">
            {value === "" ? text.emptyText : value}
          </span>
        </ShareRow>
      ))}
      {rest > NOTHING && (
        <ShareRow share={rest} isRest>
          <span className="truncate text-ink-soft">{text.others}</span>
        </ShareRow>
      )}
    </ul>
  );
}

interface ShareRowProps {
  readonly share: number;
  readonly isRest?: boolean;
  readonly children: React.ReactNode;
}

function ShareRow({ share, isRest = false, children }: ShareRowProps) {
  const text = useText().distribution;
  return (
    <li className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_3.5rem] items-center gap-2">
      {children}
      <svg
        aria-hidden="true"
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        className="h-2 w-full rounded-sm bg-sunken"
      >
        <rect width={share} height={1} className={isRest ? "fill-line-strong" : "fill-accent"} />
      </svg>
      <span className="text-right tabular-nums">{text.percent(share)}</span>
    </li>
  );
}
