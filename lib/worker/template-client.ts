import type { Remote } from "comlink";
import type { TemplateWorkerApi } from "@/lib/worker/template-worker-api";

let remote: Promise<Remote<TemplateWorkerApi>> | undefined;

/**
 * The worker that parses and renders templates. It is loaded on the first call.
 *
 * @throws if it does not start, for example because its script could not be loaded; the next call tries again
 */
export function getTemplateWorker(): Promise<Remote<TemplateWorkerApi>> {
  remote ??= connect();
  return remote;
}

async function connect(): Promise<Remote<TemplateWorkerApi>> {
  const worker = new Worker(new URL("./template.worker.ts", import.meta.url), {
    type: "module",
    name: "template",
  });
  try {
    const [{ wrap }] = await Promise.all([import("comlink"), waitForStart(worker)]);
    return wrap<TemplateWorkerApi>(worker);
  } catch (cause) {
    remote = undefined;
    worker.terminate();
    throw cause;
  }
}

/** Resolves at the worker's first message. Without it, a call to a worker that does not start would never end. */
function waitForStart(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", () => resolve(), { once: true });
    const fail = (cause: ErrorEvent) => reject(new Error("The template worker did not start.", { cause }));
    worker.addEventListener("error", fail, { once: true });
  });
}
