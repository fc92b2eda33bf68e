"use client";

import type { ComponentProps } from "react";
import { Problem } from "@/components/ui/problem";
import type { LocalizableError } from "@/lib/language/localized-error";
import { useText } from "@/state/language/use-text";

interface LocalizedProblemProps extends Pick<ComponentProps<typeof Problem>, "severity" | "children"> {
  readonly problem: LocalizableError;
  /** Text in front of the message. */
  readonly lead?: string;
}

/** An error in the language of the page. */
export function LocalizedProblem({ problem, lead, ...rest }: LocalizedProblemProps) {
  const { message, hint } = useText().localizeError(problem);
  return <Problem message={lead === undefined ? message : `${lead} ${message}`} hint={hint} {...rest} />;
}
