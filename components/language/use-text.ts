import { useStore } from "zustand";
import { languageStore } from "@/components/language/language-store";
import type { Catalogue } from "@/lib/language/en";

/** What the page says, in the language of whoever reads it. English while it is built and until React has taken it over. */
export function useText(): Catalogue {
  return useStore(languageStore, (state) => state.text);
}
