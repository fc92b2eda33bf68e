"use client";

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { type Catalogue, en } from "@/lib/language/en";
import { guideText as english } from "@/lib/language/en/guide";
import type { GuideText } from "@/lib/language/guide-text";
import type { Language } from "@/lib/language/language";
import { languageStore } from "@/state/language/language-store";

const ENGLISH = english(en);

/** English is part of the built page; other languages load on first use. */
const GUIDES: Readonly<Record<Language, () => Promise<(text: Catalogue) => GuideText>>> = {
  en: async () => () => ENGLISH,
  ko: async () => (await import("@/lib/language/ko/guide")).guideText,
};

interface GuideWords {
  readonly words: GuideText;
  /** The text is still in another language. */
  readonly isComing: boolean;
}

/** The Help text in the language of the page, or in English if it fails to load. */
export function useGuideText(): GuideWords {
  const language = useStore(languageStore, (state) => state.language);
  const text = useStore(languageStore, (state) => state.text);
  const [loaded, setLoaded] = useState({ of: "en" as Language, words: ENGLISH });
  const isComing = loaded.of !== language;
  useEffect(() => {
    if (!isComing) return;
    let isWanted = true;
    const show = (words: GuideText) => {
      if (isWanted) setLoaded({ of: language, words });
    };
    GUIDES[language]().then(
      (guide) => show(guide(text)),
      () => show(ENGLISH),
    );
    return () => {
      isWanted = false;
    };
  }, [isComing, language, text]);
  return { words: loaded.words, isComing };
}
