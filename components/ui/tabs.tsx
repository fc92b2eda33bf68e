"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

/** The view scrolls, and may contain nothing else that the keyboard can reach. */
const PANEL_TAB_STOP = 0;

interface TabsProps<Value extends string> {
  /** The accessible name of the tab list. */
  readonly label: string;
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
  readonly tabs: readonly {
    readonly value: Value;
    readonly title: string;
    readonly content: ReactNode;
  }[];
  /** Content next to the tabs. */
  readonly actions?: ReactNode;
}

/**
 * Shows one of several views; the view scrolls. Follows the tabs pattern of the ARIA Authoring Practices. Our own,
 * because
 * the library's tabs would be the heaviest part of the first load.
 */
export function Tabs<Value extends string>({ label, value, onValueChange, tabs, actions }: TabsProps<Value>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const selected = tabs.findIndex((tab) => tab.value === value);
  const choose = (event: KeyboardEvent) => {
    const target = getTargetTab(event.key, selected, tabs.length);
    const tab = target === undefined ? undefined : tabs[target];
    if (target === undefined || tab === undefined) return;
    event.preventDefault();
    onValueChange(tab.value);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[target]?.focus();
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 flex-wrap items-center justify-between gap-x-3 border-b border-line px-2">
        <div ref={list} role="tablist" aria-label={label} className="flex">
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-tab-${tab.value}`}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onValueChange(tab.value)}
              onKeyDown={choose}
              className="-mb-px min-h-control border-b-2 border-transparent px-2.5 font-medium text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:text-ink"
            >
              {tab.title}
            </button>
          ))}
        </div>
        {actions}
      </div>
      <div
        key={value}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${value}`}
        tabIndex={PANEL_TAB_STOP}
        className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        {tabs[selected]?.content}
      </div>
    </div>
  );
}

/** The tab that a key moves to, wrapping at the ends. */
function getTargetTab(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
  }
  return undefined;
}
