import { CircleAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

interface ProblemProps {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: "error" | "warning";
  readonly children?: ReactNode;
}

/** What went wrong and what to do about it, announced when it appears. */
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
