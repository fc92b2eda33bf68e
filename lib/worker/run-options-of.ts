import type { Clock } from "@/lib/clock";
import { seededRandom, unpredictableSeed } from "@/lib/random";
import { createSchedule } from "@/lib/schedule/create-schedule";
import { isSimulated } from "@/lib/schedule/schedule";
import { getFirehoseBilledBytes, getPutPayloadUnits } from "@/lib/send/billing";
import { createFramer } from "@/lib/send/framing";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import type { RejectedRecords } from "@/lib/send/rejected-records";
import { createMarker } from "@/lib/send/run-mark";
import type { RunOptions } from "@/lib/send/run-options";
import type { Sink } from "@/lib/send/sink";
import type { RunKeySample } from "@/lib/worker/run-key-sample";
import type { RunRequest } from "@/lib/worker/run-request";
import { runTexts } from "@/lib/worker/run-texts";

export interface RunSurroundings {
  readonly sink: Sink;
  readonly clock: Clock;
  /** Is given the partition keys of the run. */
  readonly keySample: RunKeySample;
  /** Is given the rejected records of the run. */
  readonly rejected: RejectedRecords;
}

/**
 * Template, schedule, mark, framing and sink become a run's options.
 *
 * @throws {HeadwaterError} `template-has-errors`, `rate-settings`, `bad-partition-key`
 */
export function runOptionsOf(request: RunRequest, surroundings: RunSurroundings): RunOptions {
  const { sink, clock, keySample, rejected } = surroundings;
  const seed = request.seed ?? String(unpredictableSeed());
  const isKinesis = request.destination.kind === "kinesis";
  const schedule = createSchedule(request.rate, { startsAt: clock.now(), seed: `${seed}/rate` });
  let number = 0;
  const simulatedClock = isSimulated(schedule) ? { simulatedNow: () => schedule.simulatedTime(number) } : {};
  const nextText = runTexts(request, isKinesis ? request.kinesis : undefined, {
    seed,
    now: clock.now,
    ...simulatedClock,
  });
  const frame = createFramer(request.framing);
  const marked = request.mark === undefined ? asItIs : createMarker(request.mark);
  return {
    pace: schedule,
    sink,
    clock,
    random: seededRandom(unpredictableSeed()),
    nextRecord: (index) => {
      number = index;
      const { text, key } = nextText();
      if (key !== undefined) keySample.add(key);
      return createOutgoingRecord(frame(marked(text)), key);
    },
    ...request.stops,
    timeToLiveMs: request.timeToLiveMs,
    billedUnits: isKinesis ? getPutPayloadUnits : getFirehoseBilledBytes,
    onRejected: (record, reason, message) => rejected.add(record, reason, message),
  };
}

const asItIs = (text: string): string => text;
