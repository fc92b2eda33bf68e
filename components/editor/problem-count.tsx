"use client";

import { useStore } from "zustand";
import { useText } from "@/state/language/use-text";
import { previewStore } from "@/state/preview/preview-store";

/** How many diagnostics the template has, in a line. */
export function ProblemCount() {
  const text = useText();
  const diagnostics = useStore(previewStore, (state) => state.inspection?.diagnostics);
  if (diagnostics === undefined) return null;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const colour = errors > 0 ? "text-danger" : warnings > 0 ? "text-warning" : "text-success";
  return (
    <span className={`whitespace-nowrap ${colour}`}>
      {errors + warnings === 0 ? text.editor.noProblems : text.editor.problems(errors, warnings)}
    </span>
  );
}
