import { useEffect, useState } from "react";
import type { HeadwaterError } from "@/lib/errors";
import { loadPart } from "@/state/notice/load-part";

export interface Loaded<T> {
  /** Undefined: it has not come yet. */
  readonly value: T | undefined;
  /** Why it did not come. */
  readonly problem: HeadwaterError | undefined;
  /** Asks for it again. */
  readonly retry: () => void;
}

/**
 * Something that comes over the network when it is first shown.
 *
 * @param load always the same function
 * @param earlier what it gave before
 */
export function useLoaded<T extends object>(load: () => Promise<T>, earlier?: T): Loaded<T> {
  const [value, setValue] = useState(() => earlier);
  const [problem, setProblem] = useState<HeadwaterError>();
  useEffect(() => {
    if (value !== undefined || problem !== undefined) return;
    let isShown = true;
    loadPart(load).then(
      (loaded) => isShown && setValue(() => loaded),
      (cause) => isShown && setProblem(cause),
    );
    return () => {
      isShown = false;
    };
  }, [value, problem, load]);
  return { value, problem, retry: () => setProblem(undefined) };
}
