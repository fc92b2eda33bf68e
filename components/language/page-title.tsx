"use client";

import { useText } from "@/state/language/use-text";

interface PageTitleProps {
  /** Undefined for the workbench. */
  readonly of?: "help" | "setup" | "notFound";
}

/** The document title; React moves it to the head. */
export function PageTitle({ of }: PageTitleProps) {
  const text = useText();
  return <title>{of === undefined ? text.product : `${text[of].title} · ${text.product}`}</title>;
}
