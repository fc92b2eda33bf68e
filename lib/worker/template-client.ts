import { type Remote, wrap } from "comlink";
import type { TemplateWorkerApi } from "@/lib/worker/template-inspection";

let remote: Remote<TemplateWorkerApi> | undefined;

/** The worker that parses and renders templates beside the page; loaded when it is first asked for. */
export function templateWorker(): Remote<TemplateWorkerApi> {
  remote ??= wrap<TemplateWorkerApi>(
    new Worker(new URL("./template.worker.ts", import.meta.url), { type: "module", name: "template" }),
  );
  return remote;
}
