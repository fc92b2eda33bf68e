import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { chooseLanguage, type LanguageChoice } from "@/lib/language/language";

const CASES: readonly (readonly [choice: LanguageChoice, preferred: readonly string[], expected: string])[] =
  [
    ["system", ["ko-KR", "ko", "en-US"], "ko"],
    ["system", ["en-US", "ko"], "en"],
    ["system", ["de-DE", "KO"], "ko"],
    ["system", ["de-DE", "kok-IN"], "en"],
    ["system", [], "en"],
    ["en", ["ko"], "en"],
    ["ko", ["en"], "ko"],
  ];

test.each(CASES)("choice %s with browser languages %j gives %s", (choice, preferred, expected) => {
  expect(chooseLanguage(choice, preferred)).toBe(expected);
});

test.each(CASES)(
  "before-paint.js agrees: choice %s with browser languages %j gives %s",
  async (choice, languages, expected) => {
    const dataset: Record<string, string> = {};
    const stored = JSON.stringify({ version: 1, value: choice });
    runInNewContext(await readFile(join(import.meta.dirname, "../../public/before-paint.js"), "utf8"), {
      document: { documentElement: { dataset } },
      localStorage: { getItem: (key: string) => (key === "headwater.language" ? stored : null) },
      navigator: { languages },
    });
    expect(dataset.awaitsLanguage ?? "en").toBe(expected);
  },
);
