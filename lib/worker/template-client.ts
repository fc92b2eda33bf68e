import type { Remote } from "comlink";
import type { TemplateWorkerApi } from "@/lib/worker/template-inspection";

let remote: Promise<Remote<TemplateWorkerApi>> | undefined;

/**
 * The worker that parses and renders templates beside the page; loaded when it is first asked for.
 *
 * @throws where it does not start, its script did not come, say; whoever asks next tries again
 */
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
    const [{ wrap }] = await Promise.all([import("comlink"), started(worker)]);
    return wrap<TemplateWorkerApi>(worker);
  } catch (cause) {
    remote = undefined;
    worker.terminate();
    throw cause;
  }
}

/** Resolves at the worker's first word. One that does not start never answers, so that asking it would wait for ever. */
function started(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", () => resolve(), { once: true });
    const fail = (cause: ErrorEvent) => reject(new Error("The template worker did not start.", { cause }));
    worker.addEventListener("error", fail, { once: true });
  });
}
