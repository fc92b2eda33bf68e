"use client";

import { Download } from "lucide-react";
import { useStore } from "zustand";
import { Button, IconButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import type { RunReport } from "@/lib/storage/run-report";
import { useText } from "@/state/language/use-text";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { downloadReport } from "@/state/run/run-report";
import { pastRunsStore } from "@/state/run/run-store";

/** This browser's finished runs, newest first. */
export function PastRuns() {
  const text = useText();
  const { runs } = useStore(pastRunsStore);
  if (runs.length === 0) {
    return (
      <Disclosure title={text.pastRuns.title} summary={text.pastRuns.count(0)}>
        <EmptyState>{text.pastRuns.empty}</EmptyState>
      </Disclosure>
    );
  }
  return (
    <Disclosure title={text.pastRuns.title} summary={text.pastRuns.count(runs.length)}>
      <ol aria-label={text.pastRuns.title} className="-mx-1 flex max-h-64 flex-col overflow-y-auto px-1">
        {runs.map((report) => (
          <PastRun key={report.id} report={report} />
        ))}
      </ol>
      <Button className="self-start" onClick={() => void forget().catch(noticePartNotLoaded)}>
        {text.pastRuns.deleteAll}
      </Button>
    </Disclosure>
  );
}

async function forget(): Promise<void> {
  const { clearPastRuns } = await import("@/state/run/persist-runs");
  clearPastRuns();
}

function PastRun({ report }: { readonly report: RunReport }) {
  const text = useText();
  const { startedAt, destination, sent, status, elapsedMs } = report;
  return (
    <li className="flex items-center gap-3 border-b border-line py-1 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="truncate">
          <span className="tabular-nums">{text.pastRuns.sentTo(sent, destination.name)}</span>
        </p>
        <p className="truncate text-xs text-ink-soft tabular-nums">
          {text.dateTime(startedAt)} · {text.duration(elapsedMs)} · {text.pastRuns.words[status]}
        </p>
      </div>
      <IconButton
        label={text.pastRuns.reportLabel(text.dateTime(startedAt))}
        icon={<Download className="size-4" />}
        onClick={() => downloadReport(report)}
      />
    </li>
  );
}
