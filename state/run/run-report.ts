import { isOver, type RunState } from "@/lib/send/run-state";
import type { RunReport } from "@/lib/storage/stored-run-report";
import type { RunRequest } from "@/lib/worker/run-request";

/** What there is to keep of a run. Undefined: it has not begun. The template is not in it: it may be large. */
export function reportOf(id: string, request: RunRequest, run: RunState): RunReport | undefined {
  const { status, startedAt } = run;
  if (status === "ready") return undefined;
  const { failure, overallRecordsPerSecond, overallBytesPerSecond, pauseReason, events, ...counts } = run;
  return {
    id,
    status,
    destination: request.destination,
    startedAt: startedAt ?? Date.now(),
    ...present({ endedAt: run.endedAt ?? (isOver(run) ? Date.now() : undefined) }),
    elapsedMs: counts.elapsedMs,
    suspendedMs: counts.suspendedMs,
    ...present({ target: run.target }),
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
    ...present({ latencyP50Ms: run.latencyP50Ms, latencyP95Ms: run.latencyP95Ms }),
    ...(failure === undefined
      ? {}
      : { failure: { code: failure.code, message: failure.message, ...present({ hint: failure.hint }) } }),
    settings: settingsOf(request),
    events: events.map((event) => ({ ...event, facts: { ...event.facts } })),
  };
}

/** As JSON can say it: Infinity, of a record that never expires, is null. */
function settingsOf(request: RunRequest) {
  const { rate, stops, framing, mark, keepLineBreaks, timeToLiveMs, destination, kinesis, seed } = request;
  const keys = destination.kind === "kinesis" ? { partitionKeys: kinesis.keys } : {};
  const timeToLive = Number.isFinite(timeToLiveMs) ? timeToLiveMs : null;
  return {
    rate,
    stops,
    framing,
    timeToLiveMs: timeToLive,
    ...keys,
    ...present({ mark, keepLineBreaks, seed }),
  };
}

/** Without the members that are undefined. */
function present<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
