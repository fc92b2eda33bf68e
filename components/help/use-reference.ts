"use client";

import { useEffect, useState } from "react";
import { loadReference } from "@/components/help/load-reference";
import type { Reference } from "@/components/help/reference";
import { loadPart } from "@/components/ui/load-part";
import type { HeadwaterError } from "@/lib/errors";

export interface ReferenceState {
  /** Undefined: it has not come yet. */
  readonly reference: Reference | undefined;
  /** Why it did not come. */
  readonly problem: HeadwaterError | undefined;
  readonly retry: () => void;
}

/** What help shows rendered, as soon as it is there. */
export function useReference(): ReferenceState {
  const [reference, setReference] = useState<Reference>();
  const [problem, setProblem] = useState<HeadwaterError>();
  useEffect(() => {
    if (reference !== undefined || problem !== undefined) return;
    loadPart(loadReference).then(setReference, setProblem);
  }, [reference, problem]);
  return { reference, problem, retry: () => setProblem(undefined) };
}
