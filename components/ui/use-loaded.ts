import { useEffect, useState } from "react";
import type { HeadwaterError } from "@/lib/errors";
import { loadPart } from "@/state/notice/load-part";

export interface Loaded<T> {
  /** Undefined until it is loaded. */
  readonly value: T | undefined;
  /** Why loading failed. */
  readonly problem: HeadwaterError | undefined;
  /** Loads it again. */
  readonly retry: () => void;
}

/**
 * Loads something over the network when it is first shown.
 *
 * @param load must be the same function at every render
 * @param earlier the value from an earlier load
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
