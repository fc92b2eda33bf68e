"use client";

import { Button } from "@/components/ui/button";
import { LocalizedProblem } from "@/components/ui/localized-problem";
import type { LocalizableError } from "@/lib/language/localized-error";
import { useText } from "@/state/language/use-text";

interface PartProblemProps {
  readonly problem: LocalizableError;
  readonly onRetry: () => void;
}

/** In the place of a part of the page that did not come: why, and the way to ask for it again. */
export function PartProblem({ problem, onRetry }: PartProblemProps) {
  const text = useText();
  return (
    <LocalizedProblem problem={problem}>
      <Button className="mt-2" onClick={onRetry}>
        {text.problem.retry}
      </Button>
    </LocalizedProblem>
  );
}
