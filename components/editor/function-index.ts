import type { Parameter } from "@/lib/template/function-table";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import { getTemplateWorker } from "@/lib/worker/template-client";

/** The function table by name, for completion and help. */
export class FunctionIndex {
  readonly functions: readonly FunctionFacts[];
  readonly #byName = new Map<string, FunctionFacts>();

  constructor(functions: readonly FunctionFacts[]) {
    this.functions = functions;
    for (const facts of functions) {
      for (const name of [facts.name, ...(facts.aliases ?? [])]) {
        if (!this.#byName.has(name)) this.#byName.set(name, facts);
      }
    }
  }

  /** Every name with its function; a function appears once per name. */
  names(): Iterable<[string, FunctionFacts]> {
    return this.#byName.entries();
  }

  /** Finds a function by a dotted name in a template; parts after the second are ignored. */
  find(name: string): FunctionFacts | undefined {
    return this.#byName.get(name) ?? this.#byName.get(name.split(".").slice(0, 2).join("."));
  }
}

/**
 * The parameters that one position of a call can take: the argument there in each signature, or the option with
 * that key.
 */
export function parametersAt(
  { signatures }: FunctionFacts,
  argument: number,
  key: string | undefined,
): Parameter[] {
  const there = signatures.flatMap((parameters) => parameters[argument] ?? []);
  if (key === undefined) return there;
  return there.flatMap(({ options = [] }) => options.filter(({ name }) => name === key));
}

/** The keys of the options objects that an argument accepts, without duplicates. */
export function keysAt(facts: FunctionFacts, argument: number): Parameter[] {
  const keys = new Map<string, Parameter>();
  for (const { options = [] } of parametersAt(facts, argument, undefined)) {
    for (const option of options) if (!keys.has(option.name)) keys.set(option.name, option);
  }
  return [...keys.values()];
}

let loading: Promise<FunctionIndex> | undefined;

/** Loads the function table from the template worker once; a failed load is retried on the next call. */
export function loadFunctions(): Promise<FunctionIndex> {
  loading ??= getTemplateWorker()
    .then((worker) => worker.listFunctions())
    .then(
      (functions) => new FunctionIndex(functions),
      (cause) => {
        loading = undefined;
        throw cause;
      },
    );
  return loading;
}
