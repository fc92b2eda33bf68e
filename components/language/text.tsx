"use client";

import type { Catalogue } from "@/lib/language/en";
import { useText } from "@/state/language/use-text";

type Section = "header" | "help" | "setup" | "notFound";
type Line<S extends Section> = {
  [Key in keyof Catalogue[S]]: Catalogue[S][Key] extends string ? Key : never;
}[keyof Catalogue[S]];

/** One catalogue text, for page parts that are built once for every language. */
export function Text<S extends Section>({ of, line }: { readonly of: S; readonly line: Line<S> }) {
  return <>{useText()[of][line]}</>;
}
