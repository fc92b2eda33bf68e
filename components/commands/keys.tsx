import { getKeyLabels, isApple } from "@/state/commands/shortcuts";

/** A shortcut as keys, labeled for this platform. */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="inline-flex shrink-0 items-center gap-1">
      {getKeyLabels(shortcut, isApple()).map((key) => (
        <kbd
          key={key}
          className="inline-flex min-w-6 items-center justify-center rounded-control border border-line bg-sunken px-1.5 font-sans text-xs text-ink-soft"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
