interface FigureListProps {
  /** Pairs of label and value. */
  readonly figures: readonly (readonly [string, string])[];
}

/** Labeled numbers, several per row. */
export function FigureList({ figures }: FigureListProps) {
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-4">
      {figures.map(([label, value]) => (
        <div key={label} className="flex min-w-0 flex-col justify-between">
          <dt className="text-xs text-ink-soft">{label}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
