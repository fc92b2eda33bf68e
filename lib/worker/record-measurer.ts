import { HeadwaterError } from "@/lib/errors";
import { RowFormatCollector } from "@/lib/inference/athena-row-format";
import { FieldCollector } from "@/lib/inference/field-statistics";
import { RecordReader } from "@/lib/inference/record-format";
import { NumberCounts } from "@/lib/inference/value-counts";
import { parseTemplate } from "@/lib/template/parse-template";
import { utf8Length } from "@/lib/utf8-length";
import type { MeasureProblem, RecordMeasure } from "@/lib/worker/record-measure";
import { sampleRenderer } from "@/lib/worker/sample-renderer";
import type { SampleRequest } from "@/lib/worker/sample-request";
import { sentText } from "@/lib/worker/sent-text";

/** Renders records and counts what is in them, one at a time; their texts are not kept. */
export class RecordMeasurer {
  readonly #next: () => string;
  readonly #lineFeedBytes: number;
  readonly #fields = new FieldCollector();
  readonly #rows = new RowFormatCollector();
  readonly #sizes = new NumberCounts();
  readonly #reader = new RecordReader((record, read) => {
    this.#fields.add(read);
    this.#rows.add(record, read);
  });
  records = 0;
  /** Of all records, as they are sent, before compression. */
  bytes = 0;

  /** @throws {HeadwaterError} `template-has-errors` */
  constructor(request: SampleRequest) {
    const { template, keepLineBreaks = false, framing } = request;
    const render = sampleRenderer(parseTemplate(template, { keepLineBreaks }), request);
    const sent = sentText(request);
    this.#next = () => sent(render());
    this.#lineFeedBytes = framing.lineFeed ? 1 : 0;
  }

  /** Renders and counts one more. @throws {HeadwaterError} where it cannot be rendered */
  step(): void {
    const record = this.#next();
    const size = utf8Length(record) + this.#lineFeedBytes;
    this.records += 1;
    this.bytes += size;
    this.#sizes.add(size);
    this.#reader.add(record);
  }

  /** What was found; nothing can be added afterwards. */
  finish(): Pick<RecordMeasure, "statistics" | "rowFormat" | "sizes"> {
    const format = this.#reader.finish();
    const { min, max } = this.#sizes;
    return {
      statistics: this.#fields.result(format),
      rowFormat: this.#rows.result(format),
      sizes: { mean: this.bytes / Math.max(1, this.records), min, max, histogram: this.#sizes.histogram() },
    };
  }
}

/** A failure as it can cross from the worker to the page. @throws whatever is no `HeadwaterError` */
export function measureProblem(error: unknown): MeasureProblem {
  if (!(error instanceof HeadwaterError)) throw error;
  const { code, message, hint, facts } = error;
  return { code, message, hint, facts };
}
