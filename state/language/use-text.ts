import { useStore } from "zustand";
import type { Catalogue } from "@/lib/language/en";
import { languageStore } from "@/state/language/language-store";

/** The catalogue of the page's language. English during the build and until React has hydrated the page. */
export function useText(): Catalogue {
  return useStore(languageStore, (state) => state.text);
}
