"use client";

import { useStore } from "zustand";
import { Disclosure } from "@/components/ui/disclosure";
import { ScrolledList } from "@/components/ui/scrolled-list";
import type { RunEvent } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** Events with their times, newest first. */
export function RunLog() {
  const text = useText();
  const events = useStore(runStore, (state) => state.run.events);
  const last = events.at(-1);
  if (last === undefined) return null;
  return (
    <Disclosure title={text.log.title} summary={text.log.line(last.kind, last.facts)}>
      <ScrolledList label={text.log.title} className="max-h-56">
        {events.toReversed().map((event) => (
          <LogLine key={`${event.at} ${event.kind}`} event={event} />
        ))}
      </ScrolledList>
    </Disclosure>
  );
}

function LogLine({ event }: { readonly event: RunEvent }) {
  const text = useText();
  const { kind, at, lastAt, times, facts } = event;
  return (
    <li className="flex gap-3">
      <time dateTime={new Date(at).toISOString()} className="shrink-0 text-ink-soft tabular-nums">
        {text.time(at)}
      </time>
      <span className="min-w-0 break-words">
        {text.log.line(kind, facts)}
        {times > 1 && <span className="text-ink-soft"> {text.log.times(times, text.time(lastAt))}</span>}
      </span>
    </li>
  );
}
