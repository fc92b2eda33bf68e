"use client";

import { useText } from "@/state/language/use-text";

interface PageTitleProps {
  /** Undefined: the workbench. */
  readonly of?: "help" | "setup" | "notFound";
}

/** The title in the browser's tab; React puts it into the head. */
export function PageTitle({ of }: PageTitleProps) {
  const text = useText();
  return <title>{of === undefined ? text.product : `${text[of].title} · ${text.product}`}</title>;
}
