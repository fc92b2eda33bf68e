"use client";

import { Languages } from "lucide-react";
import { useStore } from "zustand";
import type { LanguageChoice as Choice } from "@/lib/language/language";
import { languageStore } from "@/state/language/language-store";

/** Each language in its own words, for those who cannot read the present one. */
const OPTIONS: readonly (readonly [choice: Choice, name: string | undefined, lang: string | undefined])[] = [
  ["system", undefined, undefined],
  ["en", "English", "en"],
  ["ko", "한국어", "ko"],
];

/** Which language the page speaks: as large as an icon button, and the browser's own list behind it. */
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
