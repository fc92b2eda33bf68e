import { expose } from "comlink";
import { inspectTemplate } from "@/lib/worker/inspect-template";
import type { TemplateWorkerApi } from "@/lib/worker/template-inspection";

const api: TemplateWorkerApi = { inspect: inspectTemplate };

expose(api);
