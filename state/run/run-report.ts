import { isOver, type RunState } from "@/lib/send/run-state";
import type { RunReport } from "@/lib/storage/run-report";
import type { RunRequest } from "@/lib/worker/run-request";
import { downloadFile } from "@/state/browser/download-file";

/** The report of a run; undefined before it starts. Omits the template, which may be large. */
export function toRunReport(id: string, request: RunRequest, run: RunState): RunReport | undefined {
  const { status, startedAt } = run;
  if (status === "ready") return undefined;
  const { failure, overallRecordsPerSecond, overallBytesPerSecond, pauseReason, events, ...counts } = run;
  return {
    id,
    status,
    destination: request.destination,
    startedAt: startedAt ?? Date.now(),
    ...omitUndefined({ endedAt: run.endedAt ?? (isOver(run) ? Date.now() : undefined) }),
    elapsedMs: counts.elapsedMs,
    suspendedMs: counts.suspendedMs,
    ...omitUndefined({ target: run.target }),
    generated: counts.generated,
    sent: counts.sent,
    rejected: { ...counts.rejected },
    waiting: counts.waiting,
    retried: counts.retried,
    failed: counts.failed,
    possibleDuplicates: counts.possibleDuplicates,
    outcomeUnknown: counts.outcomeUnknown,
    sentBytes: counts.sentBytes,
    billedUnits: counts.billedUnits,
    calls: counts.calls,
    recordsPerSecond: overallRecordsPerSecond,
    bytesPerSecond: overallBytesPerSecond,
    ...omitUndefined({ latencyP50Ms: run.latencyP50Ms, latencyP95Ms: run.latencyP95Ms }),
    ...(failure === undefined
      ? {}
      : {
          failure: { code: failure.code, message: failure.message, ...omitUndefined({ hint: failure.hint }) },
        }),
    settings: getSettings(request),
    events: events.map((event) => ({ ...event, facts: { ...event.facts } })),
  };
}

function getSettings({ rate, stops, options, destination, kinesis, seed }: RunRequest) {
  const keys = destination.kind === "kinesis" ? { partitionKeys: kinesis.keys } : {};
  return { rate, stops, options: omitUndefined(options), ...keys, ...omitUndefined({ seed }) };
}

/** Drops the members that are undefined. */
function omitUndefined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

export function downloadReport(report: RunReport): void {
  downloadFile(`headwater-run-${report.id}.json`, "application/json", JSON.stringify(report, undefined, 2));
}
