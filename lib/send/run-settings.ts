import type { RunOptions } from "./run-options";
import { type OptionProblem, RunOptionsError } from "./run-options-error";

/** A run's options, checked, with everything filled in. */
export interface RunSettings
  extends Required<Pick<RunOptions, "pace" | "sink" | "nextRecord" | "clock" | "random">> {
  readonly target: number | undefined;
  readonly durationMs: number;
  readonly until: number;
  readonly concurrency: number;
  readonly timeToLiveMs: number;
  readonly maxLingerMs: number;
  readonly callTimeoutMs: number;
  readonly billedUnits: (bytes: number) => number;
  readonly onRejected: NonNullable<RunOptions["onRejected"]>;
}

/** @throws {RunOptionsError} that names every option that cannot be used, at once */
export function runSettings(options: RunOptions): RunSettings {
  const settings: RunSettings = {
    pace: options.pace,
    sink: options.sink,
    nextRecord: options.nextRecord,
    clock: options.clock,
    random: options.random,
    target: options.target,
    durationMs: options.durationMs ?? Number.POSITIVE_INFINITY,
    until: options.until ?? Number.POSITIVE_INFINITY,
    concurrency: options.concurrency ?? 6,
    timeToLiveMs: options.timeToLiveMs ?? 300_000,
    maxLingerMs: options.maxLingerMs ?? 200,
    callTimeoutMs: options.callTimeoutMs ?? 60_000,
    billedUnits: options.billedUnits ?? (() => 0),
    onRejected: options.onRejected ?? (() => {}),
  };
  const problems = [...optionProblems(settings), ...limitProblems(settings)];
  if (problems.length > 0) throw new RunOptionsError(problems);
  return settings;
}

function optionProblems(settings: RunSettings): OptionProblem[] {
  const { target, durationMs, until, concurrency, timeToLiveMs, maxLingerMs, callTimeoutMs } = settings;
  return [
    ...unless(target === undefined || isCount(target), "target", target, "a whole number from 1"),
    ...unless(durationMs > 0, "durationMs", durationMs, "more than 0 milliseconds"),
    ...unless(!Number.isNaN(until), "until", until, "milliseconds since 1970"),
    ...unless(isCount(concurrency), "concurrency", concurrency, "a whole number from 1"),
    ...unless(timeToLiveMs > 0, "timeToLiveMs", timeToLiveMs, "more than 0 milliseconds, Infinity for never"),
    ...unless(maxLingerMs >= 0, "maxLingerMs", maxLingerMs, "0 milliseconds or more"),
    ...unless(callTimeoutMs > 0, "callTimeoutMs", callTimeoutMs, "more than 0 milliseconds"),
  ];
}

function limitProblems({ sink }: RunSettings): OptionProblem[] {
  const { maxBatchRecords, maxBatchBytes, maxRecordBytes } = sink.limits;
  const fits = maxRecordBytes > 0 && maxRecordBytes <= maxBatchBytes;
  return [
    ...unless(isCount(maxBatchRecords), "limits.maxBatchRecords", maxBatchRecords, "a whole number from 1"),
    ...unless(fits, "limits.maxRecordBytes", maxRecordBytes, `1 to maxBatchBytes, which is ${maxBatchBytes}`),
  ];
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

function unless(fine: boolean, option: string, value: number | undefined, wanted: string): OptionProblem[] {
  return fine ? [] : [{ option, message: `is ${value}, it has to be ${wanted}` }];
}
