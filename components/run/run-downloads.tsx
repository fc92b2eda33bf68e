"use client";

import { Download } from "lucide-react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { isOver } from "@/lib/send/run-state";
import { downloadFile } from "@/state/browser/download-file";
import { useText } from "@/state/language/use-text";
import { downloadReport, toRunReport } from "@/state/run/run-report";
import { runStore } from "@/state/run/run-store";

/** After a run: its report, and the records that were rejected. */
export function RunDownloads() {
  const text = useText();
  const { run, id, request, remains } = useStore(runStore);
  const report = isOver(run) && request !== undefined ? toRunReport(id, request, run) : undefined;
  if (report === undefined) return null;
  const rejected = remains?.rejected ?? "";
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button onClick={() => downloadReport(report)}>
        <Download aria-hidden className="size-4" />
        {text.pastRuns.report}
      </Button>
      {rejected !== "" && (
        <Button
          onClick={() => downloadFile(`headwater-rejected-${id}.ndjson`, "application/x-ndjson", rejected)}
        >
          <Download aria-hidden className="size-4" />
          {text.pastRuns.rejected}
        </Button>
      )}
      {remains !== undefined && remains.rejectedLeftOut > 0 && (
        <p className="text-ink-soft">{text.pastRuns.omittedRecords(remains.rejectedLeftOut)}</p>
      )}
    </div>
  );
}
