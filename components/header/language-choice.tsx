"use client";

import { Languages } from "lucide-react";
import { useStore } from "zustand";
import type { LanguageChoice as Choice } from "@/lib/language/language";
import { languageStore } from "@/state/language/language-store";

/** Each language by its own name, for people who cannot read the current one. */
const OPTIONS: readonly (readonly [choice: Choice, name: string | undefined, lang: string | undefined])[] = [
  ["system", undefined, undefined],
  ["en", "English", "en"],
  ["ko", "한국어", "ko"],
];

/** Chooses the page's language: the size of an icon button, with the browser's own list. */
export function LanguageChoice() {
  const { choice, text, setChoice } = useStore(languageStore);
  return (
    <span
      title={text.language.label}
      className="relative inline-flex size-control shrink-0 items-center justify-center rounded-control text-ink-soft outline-offset-2 outline-accent transition-colors hover:bg-hover hover:text-ink has-focus-visible:outline-2"
    >
      <Languages aria-hidden className="size-4.5" />
      <select
        aria-label={text.language.label}
        value={choice}
        onChange={({ target }) => {
          const chosen = OPTIONS.find(([value]) => value === target.value);
          if (chosen !== undefined) setChoice(chosen[0]);
        }}
        className="absolute inset-0 size-full cursor-pointer bg-surface text-ink opacity-0"
      >
        {OPTIONS.map(([value, name = text.language.system, lang]) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
