import type { Clock } from "@/lib/clock";
import { type ErrorReport, toErrorReport } from "@/lib/errors";
import { type RowFormat, RowFormatCollector } from "@/lib/inference/athena-row-format";
import { FieldCollector, type RecordStatistics } from "@/lib/inference/field-statistics";
import { RecordReader } from "@/lib/inference/record-format";
import { type Bin, NumberCounts } from "@/lib/inference/value-counts";
import { latest } from "@/lib/latest";
import { parseTemplate } from "@/lib/template/parse-template";
import { utf8Length } from "@/lib/utf8-length";
import { createRecordTextFramer } from "@/lib/worker/frame-record-text";
import { createSampleRenderer, type SampleRequest } from "@/lib/worker/sample-renderer";

/** How the worker answers a request to measure records. */
export type MeasureAnswer =
  | { readonly kind: "measured"; readonly measurement: RecordMeasurement }
  /** The template has errors. */
  | { readonly kind: "failed"; readonly problem: ErrorReport }
  /** A later request came before the measurement was complete. */
  | { readonly kind: "superseded" };

/** The fields and sizes of many records of a template. */
export interface RecordMeasurement {
  readonly statistics: RecordStatistics;
  /** For an Athena table of the records. */
  readonly rowFormat: RowFormat;
  readonly sizes: RecordSizes;
  /** Records that were to be measured. */
  readonly requested: number;
  /** Why fewer were measured: it took too long, or they are too large together. */
  readonly limitedBy: "time" | "bytes" | undefined;
  /** Why the next record could not be rendered. */
  readonly problem: ErrorReport | undefined;
}

/** Bytes of records as they are sent, before compression. */
interface RecordSizes {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly histogram: readonly Bin[];
}

export interface MeasureLimits {
  readonly records: number;
  /** Bytes of records as they are sent, before compression. */
  readonly bytes: number;
  /** Time spent measuring, without the turns of others in between. */
  readonly workMs: number;
  /** Other requests wait for this long at most, unless a single record takes longer. */
  readonly sliceMs: number;
}

const DEFAULT_LIMITS: MeasureLimits = { records: 2000, bytes: 64 * 1024 * 1024, workMs: 4000, sliceMs: 16 };

/** Why no more records are measured. */
type Stop = Pick<RecordMeasurement, "limitedBy" | "problem">;

/**
 * Returns a function that measures records in slices, so that the worker answers other requests in between. A later call
 * supersedes an earlier one.
 */
export function createMeasure(
  clock: Pick<Clock, "monotonic" | "turn">,
  limits = DEFAULT_LIMITS,
): (request: SampleRequest) => Promise<MeasureAnswer> {
  const startCall = latest();
  return async (request) => {
    const isLatest = startCall();
    let measurer: RecordMeasurer;
    try {
      measurer = new RecordMeasurer(request);
    } catch (error) {
      return { kind: "failed", problem: toErrorReport(error) };
    }
    let stop: Stop | undefined;
    for (let workedMs = 0; stop === undefined; ) {
      await clock.turn();
      if (!isLatest()) return { kind: "superseded" };
      const startedAt = clock.monotonic();
      stop = measureSlice(measurer, limits, () => clock.monotonic() - startedAt < limits.sliceMs);
      workedMs += clock.monotonic() - startedAt;
      if (workedMs >= limits.workMs) stop ??= { limitedBy: "time", problem: undefined };
    }
    return { kind: "measured", measurement: { ...measurer.finish(), requested: limits.records, ...stop } };
  };
}

/** Measures one record at least. Undefined: there are more to measure. */
function measureSlice(
  measurer: RecordMeasurer,
  limits: MeasureLimits,
  hasTime: () => boolean,
): Stop | undefined {
  do {
    try {
      measurer.addRecord();
    } catch (error) {
      return { limitedBy: undefined, problem: toErrorReport(error) };
    }
    if (measurer.records >= limits.records) return { limitedBy: undefined, problem: undefined };
    if (measurer.bytes >= limits.bytes) return { limitedBy: "bytes", problem: undefined };
  } while (hasTime());
  return undefined;
}

/** Renders and measures one record at a time. The texts are not kept. */
class RecordMeasurer {
  readonly #renderText: () => string;
  readonly #lineFeedBytes: number;
  readonly #fields = new FieldCollector();
  readonly #rows = new RowFormatCollector();
  readonly #sizes = new NumberCounts();
  readonly #reader = new RecordReader((record, read) => {
    this.#fields.add(read);
    this.#rows.add(record, read);
  });
  records = 0;
  /** Bytes of all records as they are sent, before compression. */
  bytes = 0;

  /** @throws {HeadwaterError} `template-has-errors` */
  constructor(request: SampleRequest) {
    const { template, options } = request;
    const render = createSampleRenderer(parseTemplate(template, options), request);
    const frame = createRecordTextFramer(request);
    this.#renderText = () => frame(render());
    this.#lineFeedBytes = options.lineFeed ? 1 : 0;
  }

  /** @throws {HeadwaterError} if the record cannot be rendered */
  addRecord(): void {
    const text = this.#renderText();
    const size = utf8Length(text) + this.#lineFeedBytes;
    this.records += 1;
    this.bytes += size;
    this.#sizes.add(size);
    this.#reader.add(text);
  }

  /** No record can be added afterwards. */
  finish(): Pick<RecordMeasurement, "statistics" | "rowFormat" | "sizes"> {
    const format = this.#reader.finish();
    const { min, max } = this.#sizes;
    return {
      statistics: this.#fields.result(format),
      rowFormat: this.#rows.result(format),
      sizes: { mean: this.bytes / Math.max(1, this.records), min, max, histogram: this.#sizes.histogram() },
    };
  }
}
