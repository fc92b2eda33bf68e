import { getTemplateWorker } from "@/lib/worker/template-client";

/** The same example gives the same record, so that help does not flicker. */
const SEED = 7;

const rendered = new Map<string, Promise<string | undefined>>();

/** One record of a function's example, rendered once in the worker; undefined if that fails. */
export function renderExample(example: string): Promise<string | undefined> {
  const known =
    rendered.get(example) ?? getTemplateWorker().then((worker) => worker.renderRecord(example, SEED));
  rendered.set(example, known);
  return known.catch(() => {
    rendered.delete(example);
    return undefined;
  });
}
