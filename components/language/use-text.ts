import { type Catalogue, en } from "@/lib/language/en";

/** What the page says, in the language of whoever reads it. */
export function useText(): Catalogue {
  return en;
}
