import type { Clock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import type { OutgoingRecord } from "./outgoing-record";
import type { Pace } from "./pacer";
import type { RejectionReason } from "./run-state";
import type { Sink } from "./sink";

/** Everything that a run needs. Times are milliseconds. */
export interface RunOptions {
  readonly pace: Pace;
  readonly sink: Sink;
  /**
   * Generates record number `index`, from 0, without gaps or repeats. If it throws, the run ends as failed after it has
   * delivered the records generated before.
   */
  readonly nextRecord: (index: number) => OutgoingRecord;
  readonly clock: Clock;
  /** For the jitter of the backoff. */
  readonly random: RandomSource;

  /** The run sends exactly this many records and replaces rejected ones. Default: no target. */
  readonly target?: number | undefined;
  /** Running time after which nothing more is generated. Default: no limit. */
  readonly durationMs?: number | undefined;
  /** Time, in milliseconds since 1970, after which nothing more is generated. Default: no limit. */
  readonly until?: number | undefined;

  /** Calls in flight. Default: 6, because browsers open 6 HTTP/1.1 connections to a host at most. */
  readonly concurrency?: number | undefined;
  /** Age, in running time, at which a waiting record is rejected. Infinity: never. Default: 5 minutes. */
  readonly timeToLiveMs?: number | undefined;
  /** How long a record waits at most for others to fill its batch. Default: 200. */
  readonly maxLingerMs?: number | undefined;
  /** Time after which a call without a response fails. Default: one minute. */
  readonly callTimeoutMs?: number | undefined;
  /** What the destination bills for one accepted record of this many bytes, in a unit of its own. */
  readonly billedUnits?: ((bytes: number) => number) | undefined;
  /** Receives every rejected record, with the reason in words. */
  readonly onRejected?:
    | ((record: OutgoingRecord, reason: RejectionReason, message: string) => void)
    | undefined;
}

/** Validated options with every default filled in. */
export interface ResolvedRunOptions
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

/** One invalid option. */
export interface OptionProblem {
  /** The option's name, dotted if it is inside another: `limits.maxBatchRecords`. */
  readonly option: string;
  /** What is wrong, with the value, and what to give instead. */
  readonly message: string;
}

/** Names every invalid option of a run. */
export class RunOptionsError extends HeadwaterError {
  override readonly name = "RunOptionsError";
  readonly problems: readonly OptionProblem[];

  constructor(problems: readonly OptionProblem[]) {
    const list = problems.map(({ option, message }) => `${option} ${message}`).join("; ");
    super("run-options", `The run cannot start: ${list}.`, {
      hint: "Correct these options and send again.",
      facts: { problem: list },
    });
    this.problems = problems;
  }
}

/** @throws {RunOptionsError} if any option is invalid */
export function resolveRunOptions(given: RunOptions): ResolvedRunOptions {
  const options: ResolvedRunOptions = {
    pace: given.pace,
    sink: given.sink,
    nextRecord: given.nextRecord,
    clock: given.clock,
    random: given.random,
    target: given.target,
    durationMs: given.durationMs ?? Number.POSITIVE_INFINITY,
    until: given.until ?? Number.POSITIVE_INFINITY,
    concurrency: given.concurrency ?? 6,
    timeToLiveMs: given.timeToLiveMs ?? 300_000,
    maxLingerMs: given.maxLingerMs ?? 200,
    callTimeoutMs: given.callTimeoutMs ?? 60_000,
    billedUnits: given.billedUnits ?? (() => 0),
    onRejected: given.onRejected ?? (() => {}),
  };
  const problems = [...findOptionProblems(options), ...findLimitProblems(options)];
  if (problems.length > 0) throw new RunOptionsError(problems);
  return options;
}

function findOptionProblems(options: ResolvedRunOptions): OptionProblem[] {
  const { target, durationMs, until, concurrency, timeToLiveMs, maxLingerMs, callTimeoutMs } = options;
  return [
    ...check(target === undefined || isCount(target), "target", target, "a whole number from 1"),
    ...check(durationMs > 0, "durationMs", durationMs, "more than 0 milliseconds"),
    ...check(!Number.isNaN(until), "until", until, "milliseconds since 1970"),
    ...check(isCount(concurrency), "concurrency", concurrency, "a whole number from 1"),
    ...check(timeToLiveMs > 0, "timeToLiveMs", timeToLiveMs, "more than 0 milliseconds, or Infinity"),
    ...check(maxLingerMs >= 0, "maxLingerMs", maxLingerMs, "0 milliseconds or more"),
    ...check(callTimeoutMs > 0, "callTimeoutMs", callTimeoutMs, "more than 0 milliseconds"),
  ];
}

function findLimitProblems({ sink }: ResolvedRunOptions): OptionProblem[] {
  const { maxBatchRecords, maxBatchBytes, maxRecordBytes } = sink.limits;
  const fits = maxRecordBytes > 0 && maxRecordBytes <= maxBatchBytes;
  return [
    ...check(isCount(maxBatchRecords), "limits.maxBatchRecords", maxBatchRecords, "a whole number from 1"),
    ...check(fits, "limits.maxRecordBytes", maxRecordBytes, `1 to maxBatchBytes, which is ${maxBatchBytes}`),
  ];
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

function check(
  isValid: boolean,
  option: string,
  value: number | undefined,
  expected: string,
): OptionProblem[] {
  return isValid ? [] : [{ option, message: `is ${value}, but must be ${expected}` }];
}
