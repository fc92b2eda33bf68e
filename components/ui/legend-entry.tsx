interface LegendEntryProps {
  /** The colour of its line, as a background. */
  readonly className: string;
  readonly label: string;
}

/** What a line of a chart stands for. */
export function LegendEntry({ className, label }: LegendEntryProps) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden className={`h-0.5 w-4 ${className}`} />
      {label}
    </span>
  );
}
