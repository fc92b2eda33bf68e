import { expose } from "comlink";
import { systemClock } from "@/lib/clock";
import { listFunctions } from "@/lib/worker/function-facts";
import { inspectTemplate } from "@/lib/worker/inspect-template";
import { createMeasure } from "@/lib/worker/measure-records";
import { previewKeys } from "@/lib/worker/preview-keys";
import { renderRecord, renderValuesAt } from "@/lib/worker/render-values";
import { sampleToTemplate } from "@/lib/worker/sample-to-template";
import type { TemplateWorkerApi } from "@/lib/worker/template-worker-api";

const api: TemplateWorkerApi = {
  inspect: inspectTemplate,
  measure: createMeasure(systemClock),
  previewKeys,
  listFunctions,
  renderValuesAt,
  renderRecord,
  createFromSample: sampleToTemplate,
};

expose(api);
// The page waits for the first message.
postMessage("started");
