import { type ErrorReport, toErrorReport } from "@/lib/errors";
import { detectRecordFormat, type RecordFormat } from "@/lib/inference/record-format";
import { createFramer } from "@/lib/send/framing";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import { checkSampleRecords } from "@/lib/template/check-sample-records";
import type { Diagnostic } from "@/lib/template/diagnostic";
import { findJsonProblem, type JsonProblem } from "@/lib/template/json-problem";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRecordTextFramer } from "@/lib/worker/frame-record-text";
import { createSampleRenderer, type SampleRequest } from "@/lib/worker/sample-renderer";

export interface TemplateInspection {
  readonly diagnostics: readonly Diagnostic[];
  /** What the samples are, or are meant to be. */
  readonly format: RecordFormat["format"];
  /** Empty if the template has errors. */
  readonly samples: readonly Sample[];
  /** Why a sample cannot carry the requested run mark. The samples are shown without it. */
  readonly markProblem?: ErrorReport;
}

/** One rendered record, as a destination would receive it. */
export interface Sample {
  /** From 1. */
  readonly number: number;
  /** The text that is sent, before compression and without the line feed that may end it. */
  readonly text: string;
  /** Bytes that are sent: as UTF-8 or compressed, with the line feed. */
  readonly bytes: number;
  /** Why it is not JSON. Undefined if it is, or if the records are not meant to be. */
  readonly jsonProblem: JsonProblem | undefined;
}

/** Checks a template, including what only its records show, and renders samples of it as a run would send them. */
export function inspectTemplate(request: SampleRequest, count: number): TemplateInspection {
  const { seed, options } = request;
  const template = parseTemplate(request.template, options);
  const diagnostics = [...template.diagnostics, ...checkSampleRecords(template, { seed, records: count })];
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  if (hasErrors) return { diagnostics, format: "text", samples: [] };
  const records = Array.from({ length: count }, createSampleRenderer(template, request));
  try {
    return { diagnostics, ...toSamples(records, request) };
  } catch (error) {
    const markProblem = toErrorReport(error);
    return {
      diagnostics,
      ...toSamples(records, { ...request, options: { ...options, mark: undefined } }),
      markProblem,
    };
  }
}

function toSamples(records: readonly string[], request: SampleRequest) {
  const texts = records.map(createRecordTextFramer(request));
  const frame = createFramer({ ...request.options, minifyJson: false });
  const { format } = detectRecordFormat(texts);
  const samples = texts.map((text, index): Sample => {
    const { byteLength } = createOutgoingRecord(frame(text));
    const problem = format === "json" ? findJsonProblem(text) : undefined;
    return { number: index + 1, text, bytes: byteLength, jsonProblem: problem };
  });
  return { format, samples };
}
