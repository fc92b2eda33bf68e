import { type ReactNode, useId } from "react";
import type { PanelName } from "@/state/commands/navigation-commands";

interface PanelProps {
  /** The target of `goToPanel`. */
  readonly name?: PanelName;
  readonly title: string;
  /** Shown after the title, on the same line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled part of the workbench; a landmark with the title as its name. */
export function Panel({ name, title, actions, children, className = "" }: PanelProps) {
  const id = useId();
  return (
    <section
      id={name}
      tabIndex={name === undefined ? undefined : -1}
      aria-labelledby={id}
      className={`flex min-w-0 flex-col rounded-panel border border-line bg-surface shadow-panel ${className}`}
    >
      <header className="flex min-h-12 items-center gap-2 border-b border-line py-1.5 pr-2 pl-4">
        <h2 id={id} className="shrink-0 font-semibold">
          {title}
        </h2>
        {actions !== undefined && (
          <div className="flex min-w-0 flex-1 items-center justify-end gap-2">{actions}</div>
        )}
      </header>
      {children}
    </section>
  );
}
