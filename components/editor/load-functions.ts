import { FunctionIndex } from "@/components/editor/function-index";
import { templateWorker } from "@/lib/worker/template-client";

let loading: Promise<FunctionIndex> | undefined;

/** The function table from the template worker, asked for once; asked again where that failed. */
export function loadFunctions(): Promise<FunctionIndex> {
  loading ??= templateWorker()
    .then((worker) => worker.functions())
    .then(
      (functions) => new FunctionIndex(functions),
      (cause) => {
        loading = undefined;
        throw cause;
      },
    );
  return loading;
}
