import type { Clock } from "@/lib/clock";
import { latest } from "@/lib/latest";
import type { MeasureAnswer, RecordMeasure } from "@/lib/worker/record-measure";
import { measureProblem, RecordMeasurer } from "@/lib/worker/record-measurer";
import type { SampleRequest } from "@/lib/worker/sample-request";

export interface MeasureLimits {
  readonly records: number;
  /** Of records as they are sent, before compression. */
  readonly bytes: number;
  /** Of work, the pauses between not counted. */
  readonly workMs: number;
  /** Other questions wait for so long at most, unless a single record takes longer. */
  readonly sliceMs: number;
}

const LIMITS: MeasureLimits = { records: 2000, bytes: 64 * 1024 * 1024, workMs: 4000, sliceMs: 16 };

/** Why no more records are looked at. */
type End = Pick<RecordMeasure, "cutBy" | "problem">;

/** Makes what measures records, in slices: whoever else asks the same worker is answered between them. */
export function createMeasure(
  clock: Pick<Clock, "monotonic" | "turn">,
  limits = LIMITS,
): (request: SampleRequest) => Promise<MeasureAnswer> {
  const startMeasure = latest();
  return async (request) => {
    const isLatest = startMeasure();
    const measurer = openMeasurer(request);
    if (!(measurer instanceof RecordMeasurer)) return { kind: "failed", problem: measurer };
    let end: End | undefined;
    for (let workedMs = 0; end === undefined; ) {
      await clock.turn();
      if (!isLatest()) return { kind: "overtaken" };
      const began = clock.monotonic();
      end = workOn(measurer, limits, () => clock.monotonic() - began < limits.sliceMs);
      workedMs += clock.monotonic() - began;
      if (workedMs >= limits.workMs) end ??= { cutBy: "time", problem: undefined };
    }
    return { kind: "measured", measure: { ...measurer.finish(), asked: limits.records, ...end } };
  };
}

function openMeasurer(request: SampleRequest) {
  try {
    return new RecordMeasurer(request);
  } catch (error) {
    return measureProblem(error);
  }
}

/** At least one record; undefined where more are to come. */
function workOn(measurer: RecordMeasurer, limits: MeasureLimits, mayGoOn: () => boolean): End | undefined {
  do {
    try {
      measurer.step();
    } catch (error) {
      return { cutBy: undefined, problem: measureProblem(error) };
    }
    if (measurer.records >= limits.records) return { cutBy: undefined, problem: undefined };
    if (measurer.bytes >= limits.bytes) return { cutBy: "bytes", problem: undefined };
  } while (mayGoOn());
  return undefined;
}
