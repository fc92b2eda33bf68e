import { useStore } from "zustand";
import type { Catalogue } from "@/lib/language/en";
import { languageStore } from "@/state/language/language-store";

/** What the page says, in the language of whoever reads it. English while it is built and until React has taken it over. */
export function useText(): Catalogue {
  return useStore(languageStore, (state) => state.text);
}
