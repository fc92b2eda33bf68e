import { expose } from "comlink";
import { systemClock } from "@/lib/clock";
import { inspectTemplate } from "@/lib/worker/inspect-template";
import { createMeasure } from "@/lib/worker/measure-records";
import { previewKeys } from "@/lib/worker/run-key-preview";
import type { TemplateWorkerApi } from "@/lib/worker/template-inspection";

const api: TemplateWorkerApi = { inspect: inspectTemplate, measure: createMeasure(systemClock), previewKeys };

expose(api);
