import { type ReactNode, useId } from "react";
import type { PanelName } from "@/components/ui/go-to-panel";

interface PanelProps {
  /** Where `goToPanel` leads to. */
  readonly name?: PanelName;
  readonly title: string;
  /** Beside the title: state, buttons. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled part of the workbench; a landmark named by its title. */
export function Panel({ name, title, actions, children, className = "" }: PanelProps) {
  const id = useId();
  return (
    <section
      id={name}
      tabIndex={name === undefined ? undefined : -1}
      aria-labelledby={id}
      className={`flex min-w-0 flex-col rounded-panel border border-line bg-surface shadow-panel ${className}`}
    >
      <header className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-line px-4 py-1.5">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
