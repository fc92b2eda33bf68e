"use client";

import type { ComponentProps } from "react";
import { useText } from "@/components/language/use-text";
import { Problem } from "@/components/ui/problem";
import type { ErrorToTell } from "@/lib/language/told-error";

interface ToldProblemProps extends Pick<ComponentProps<typeof Problem>, "severity" | "children"> {
  readonly problem: ErrorToTell;
  /** Said before it. */
  readonly lead?: string;
}

/** An error of ours, in the language of whoever reads it. */
export function ToldProblem({ problem, lead, ...rest }: ToldProblemProps) {
  const { message, hint } = useText().error(problem);
  return <Problem message={lead === undefined ? message : `${lead} ${message}`} hint={hint} {...rest} />;
}
