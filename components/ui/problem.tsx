"use client";

import { CircleAlert, TriangleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { LocalizableError } from "@/lib/language/en/errors";
import { useText } from "@/state/language/use-text";

interface ProblemProps {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: "error" | "warning";
  readonly children?: ReactNode;
}

/** An error or warning with a hint; announced when it appears. */
export function Problem({ message, hint, severity = "error", children }: ProblemProps) {
  const error = severity === "error";
  const Icon = error ? CircleAlert : TriangleAlert;
  return (
    <div
      role="alert"
      className={`flex gap-2.5 rounded-control px-3 py-2.5 ${error ? "bg-danger-soft" : "bg-warning-soft"}`}
    >
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${error ? "text-danger" : "text-warning"}`} />
      <div className="min-w-0 break-words">
        <p className="font-medium">{message}</p>
        {hint !== undefined && <p className="text-ink-soft">{hint}</p>}
        {children}
      </div>
    </div>
  );
}

interface LocalizedProblemProps extends Pick<ComponentProps<typeof Problem>, "severity" | "children"> {
  readonly problem: LocalizableError;
  /** Text before the message. */
  readonly lead?: string;
}

/** An error in the language of the page. */
export function LocalizedProblem({ problem, lead, ...rest }: LocalizedProblemProps) {
  const { message, hint } = useText().localizeError(problem);
  return <Problem message={lead === undefined ? message : `${lead} ${message}`} hint={hint} {...rest} />;
}

interface PartProblemProps {
  readonly problem: LocalizableError;
  readonly onRetry: () => void;
}

/** Replaces a part of the page that failed to load: the reason, and Retry. */
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
