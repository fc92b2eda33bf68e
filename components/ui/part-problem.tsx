"use client";

import { ToldProblem } from "@/components/language/told-problem";
import { useText } from "@/components/language/use-text";
import { Button } from "@/components/ui/button";
import type { ErrorToTell } from "@/lib/language/told-error";

interface PartProblemProps {
  readonly problem: ErrorToTell;
  readonly onRetry: () => void;
}

/** In the place of a part of the page that did not come: why, and the way to ask for it again. */
export function PartProblem({ problem, onRetry }: PartProblemProps) {
  const text = useText();
  return (
    <ToldProblem problem={problem}>
      <Button className="mt-2" onClick={onRetry}>
        {text.problem.retry}
      </Button>
    </ToldProblem>
  );
}
