interface LegendEntryProps {
  /** The color of the line, as a background class. */
  readonly className: string;
  readonly label: string;
}

/** The legend of one line in a chart. */
export function LegendEntry({ className, label }: LegendEntryProps) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden className={`h-0.5 w-4 ${className}`} />
      {label}
    </span>
  );
}
