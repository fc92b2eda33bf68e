import { expose } from "comlink";
import { systemClock } from "@/lib/clock";
import { listFunctions } from "@/lib/worker/function-facts";
import { inspectTemplate } from "@/lib/worker/inspect-template";
import { createMeasure } from "@/lib/worker/measure-records";
import { renderedRecord, renderedValues } from "@/lib/worker/rendered-values";
import { previewKeys } from "@/lib/worker/run-key-preview";
import { sampleToTemplate } from "@/lib/worker/sample-to-template";
import type { TemplateWorkerApi } from "@/lib/worker/template-inspection";

const api: TemplateWorkerApi = {
  inspect: inspectTemplate,
  measure: createMeasure(systemClock),
  previewKeys,
  functions: listFunctions,
  valuesAt: renderedValues,
  record: renderedRecord,
  fromSample: sampleToTemplate,
};

expose(api);
// The page waits for a first word.
postMessage("started");
