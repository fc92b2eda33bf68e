import type { Clock } from "@/lib/clock";
import { createSeededRandom, createUnpredictableSeed } from "@/lib/random";
import { createSchedule } from "@/lib/schedule/create-schedule";
import { isSimulated } from "@/lib/schedule/schedule";
import { getFirehoseBilledBytes, getPutPayloadUnits } from "@/lib/send/billing";
import { createFramer } from "@/lib/send/framing";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import type { RejectedRecords } from "@/lib/send/rejected-records";
import type { RunOptions } from "@/lib/send/run-options";
import type { Sink } from "@/lib/send/sink";
import { checkRate } from "@/lib/settings/rate";
import type { RecordOptions } from "@/lib/settings/record-options";
import { createRecordMarker } from "@/lib/worker/frame-record-text";
import type { KeySampler } from "@/lib/worker/key-sampler";
import { createRecordSource } from "@/lib/worker/record-source";
import type { RunRequest } from "@/lib/worker/run-request";

export interface RunEnvironment {
  readonly sink: Sink;
  readonly clock: Clock;
  /** Receives the partition keys of the run. */
  readonly keySampler: KeySampler;
  /** Receives the rejected records of the run. */
  readonly rejected: RejectedRecords;
}

/**
 * Combines template, schedule, run mark, framing and sink into the options of a run.
 *
 * @throws {HeadwaterError} `template-has-errors`, `rate-settings`, `bad-partition-key`
 */
export function createRunOptions(request: RunRequest, environment: RunEnvironment): RunOptions {
  const { sink, clock, keySampler, rejected } = environment;
  const seed = request.seed ?? String(createUnpredictableSeed());
  const isKinesis = request.destination.kind === "kinesis";
  checkRate(request.rate);
  const schedule = createSchedule(request.rate, { startsAt: clock.now(), seed: `${seed}/rate` });
  let recordIndex = 0;
  const simulatedClock = isSimulated(schedule)
    ? { simulatedNow: () => schedule.simulatedTime(recordIndex) }
    : {};
  const { keepLineBreaks, timeToLiveSeconds } = request.options;
  const recordTemplate = { template: request.template, keepLineBreaks };
  const nextRendered = createRecordSource(recordTemplate, isKinesis ? request.kinesis : undefined, {
    seed,
    now: clock.now,
    ...simulatedClock,
  });
  const frame = createFramer(request.options);
  const addMark = createRecordMarker(request);
  return {
    pace: schedule,
    sink,
    clock,
    random: createSeededRandom(createUnpredictableSeed()),
    nextRecord: (index) => {
      recordIndex = index;
      const { text, partitionKey } = nextRendered();
      if (partitionKey !== undefined) keySampler.add(partitionKey);
      return createOutgoingRecord(frame(addMark(text)), partitionKey);
    },
    ...request.stops,
    timeToLiveMs: toMilliseconds(timeToLiveSeconds),
    billedUnits: isKinesis ? getPutPayloadUnits : getFirehoseBilledBytes,
    onRejected: (record, reason, message) => rejected.add(record, reason, message),
  };
}

/** Infinity: records never expire. */
function toMilliseconds(timeToLiveSeconds: RecordOptions["timeToLiveSeconds"]): number {
  return timeToLiveSeconds === "never" ? Number.POSITIVE_INFINITY : timeToLiveSeconds * 1000;
}
