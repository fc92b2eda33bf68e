import type { ReactNode } from "react";
import { chooseFieldChart } from "@/components/preview/choose-field-chart";
import { Histogram } from "@/components/preview/histogram";
import type { FieldStatistics } from "@/lib/inference/field-statistics";
import { useText } from "@/state/language/use-text";

interface FieldCardProps {
  readonly field: FieldStatistics;
  readonly isColumn: boolean;
}

/** The statistics of a JSON field or a CSV column. */
export function FieldCard({ field, isColumn }: FieldCardProps) {
  const text = useText().distribution;
  const name = isColumn ? text.column(field.path) : field.path;
  const { bins, values, rest } = chooseFieldChart(field);
  return (
    <li className="flex flex-col gap-1.5 border-t border-line px-4 py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <span className="font-mono text-xs font-semibold break-all">{name}</span>
        <span className="flex flex-wrap gap-1">
          {field.types.map(({ type, share }) => (
            <Pill key={type}>{share < 1 ? text.typeShare(text.types[type], share) : text.types[type]}</Pill>
          ))}
          {field.nullShare > 0 && (
            <Pill isSpecial>{(isColumn ? text.empty : text.null)(field.nullShare)}</Pill>
          )}
          {field.missingShare > 0 && <Pill isSpecial>{text.missing(field.missingShare)}</Pill>}
        </span>
      </div>
      <Facts field={field} />
      {bins.length > 0 && (
        <Histogram of={name} bins={bins} edge={field.histogram === bins ? text.figure : undefined} />
      )}
      {values.length > 0 && <ValueShares values={values} rest={rest} />}
    </li>
  );
}

function Pill({
  isSpecial = false,
  children,
}: {
  readonly isSpecial?: boolean;
  readonly children: ReactNode;
}) {
  const colours = isSpecial ? "bg-warning-soft text-warning" : "bg-accent-soft text-accent";
  return <span className={`rounded-full px-2 text-xs tabular-nums ${colours}`}>{children}</span>;
}

/** Ranges and the number of distinct values. */
function Facts({ field }: { readonly field: FieldStatistics }) {
  const text = useText().distribution;
  const { range, moments, lengths, distinct, types } = field;
  const isList = types.some(({ type }) => type === "list");
  const facts = [
    range && text.range(range.min, range.max),
    moments && text.moments(moments.earliest, moments.latest),
    lengths && moments === undefined && (isList ? text.items : text.characters)(lengths.min, lengths.max),
    distinct.count > 1 && text.distinct(distinct.count, distinct.exact),
  ].filter((fact) => typeof fact === "string");
  if (facts.length === 0) return null;
  return <p className="text-xs text-ink-soft tabular-nums break-words">{facts.join(" · ")}</p>;
}

interface ValueSharesProps {
  readonly values: FieldStatistics["top"];
  /** The share of all values that are not listed. */
  readonly rest: number;
}

/** Below half a per mille it is a rounding error. */
const NOTHING = 0.0005;

/** Values with their shares as bars and percentages. */
function ValueShares({ values, rest }: ValueSharesProps) {
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
