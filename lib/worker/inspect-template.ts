import { HeadwaterError } from "@/lib/errors";
import { detectRecordFormat } from "@/lib/inference/record-format";
import { createFramer } from "@/lib/send/framing";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import { checkSampleRecords } from "@/lib/template/check-sample-records";
import { findJsonProblem } from "@/lib/template/json-problem";
import { parseTemplate } from "@/lib/template/parse-template";
import { sampleRenderer } from "@/lib/worker/sample-renderer";
import type { SampleRequest } from "@/lib/worker/sample-request";
import { sentText } from "@/lib/worker/sent-text";
import type { Sample, TemplateInspection } from "@/lib/worker/template-inspection";

/** Checks a template, what only its records show included, and renders samples of it as a run would send them. */
export function inspectTemplate(request: SampleRequest, count: number): TemplateInspection {
  const { seed, keepLineBreaks = false } = request;
  const template = parseTemplate(request.template, { keepLineBreaks });
  const diagnostics = [...template.diagnostics, ...checkSampleRecords(template, { seed, records: count })];
  const broken = diagnostics.some(({ severity }) => severity === "error");
  if (broken) return { diagnostics, format: "text", samples: [] };
  const records = Array.from({ length: count }, sampleRenderer(template, request));
  try {
    return { diagnostics, ...samplesOf(records, request) };
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    const { code, message, hint, facts } = error;
    const unmarked = samplesOf(records, { ...request, mark: undefined });
    return { diagnostics, ...unmarked, markProblem: { code, message, hint, facts } };
  }
}

function samplesOf(records: readonly string[], request: SampleRequest) {
  const texts = records.map(sentText(request));
  const finish = createFramer({ ...request.framing, minifyJson: false });
  const { format } = detectRecordFormat(texts);
  const samples = texts.map((text, index): Sample => {
    const { byteLength } = createOutgoingRecord(finish(text));
    const problem = format === "json" ? findJsonProblem(text) : undefined;
    return { number: index + 1, text, bytes: byteLength, jsonProblem: problem };
  });
  return { format, samples };
}
