import { expose } from "comlink";
import { inspectTemplate } from "@/lib/worker/inspect-template";
import { previewKeys } from "@/lib/worker/run-key-preview";
import type { TemplateWorkerApi } from "@/lib/worker/template-inspection";

const api: TemplateWorkerApi = { inspect: inspectTemplate, previewKeys };

expose(api);
