import type { Remote } from "comlink";
import type { TemplateWorkerApi } from "@/lib/worker/template-inspection";

let remote: Promise<Remote<TemplateWorkerApi>> | undefined;

/** The worker that parses and renders templates beside the page; loaded when it is first asked for. */
export function templateWorker(): Promise<Remote<TemplateWorkerApi>> {
  remote ??= connect();
  return remote;
}

async function connect(): Promise<Remote<TemplateWorkerApi>> {
  const worker = new Worker(new URL("./template.worker.ts", import.meta.url), {
    type: "module",
    name: "template",
  });
  try {
    const { wrap } = await import("comlink");
    return wrap<TemplateWorkerApi>(worker);
  } catch (cause) {
    // Whoever asks next tries again.
    remote = undefined;
    worker.terminate();
    throw cause;
  }
}
