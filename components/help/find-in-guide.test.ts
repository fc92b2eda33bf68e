import { expect, test } from "vitest";
import { findInGuide } from "@/components/help/find-in-guide";
import { en } from "@/lib/language/en";
import { guideText as english } from "@/lib/language/en/guide";
import { englishFunctionText } from "@/lib/language/function-text";
import { ko } from "@/lib/language/ko";
import { functionText as korean } from "@/lib/language/ko/functions/function-text";
import { guideText as inKorean } from "@/lib/language/ko/guide";
import { renderReference } from "@/state/help/render-reference";

const reference = renderReference();
const guide = { ...reference, words: english(en), functionText: englishFunctionText };
const koreanGuide = { ...reference, words: inKorean(ko), functionText: korean };

const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);
const ids = (found: readonly (readonly [string | number, unknown])[]) => found.map(([id]) => id);

test("an empty query finds everything", () => {
  const found = findInGuide(guide, "");
  expect(found.functions).toHaveLength(reference.functions.length);
  expect(found.examples).toHaveLength(reference.examples.length);
  expect(ids(found.steps)).toEqual(guide.words.steps.map((_, index) => index + 1));
  expect(found.topics).toBe(
    found.steps.length + found.examples.length + found.setup.length + found.questions.length,
  );
});

test("questions are found by the visible text of their answers", () => {
  expect(ids(findInGuide(guide, "permissions boundary").questions)).toEqual(["access-denied"]);
  expect(ids(findInGuide(guide, "press stop or ctrl+shift+.").questions)).toEqual(["how-to-stop"]);
});

test("functions are found by name, alias and description", () => {
  expect(names(findInGuide(guide, "random walk").functions)[0]).toBe("series.walk");
  expect(findInGuide(guide, "no such thing at all")).toMatchObject({ topics: 0, functions: [] });
});

test("in Korean, search matches Korean text, and English text for functions", () => {
  expect(ids(findInGuide(koreanGuide, "권한 경계").questions)).toEqual(["access-denied"]);
  expect(names(findInGuide(koreanGuide, "random walk").functions)).toContain("series.walk");
});

test("every link has a target", () => {
  const { words } = guide;
  const places = new Set(
    [...Object.keys(words.sections), ...Object.keys(words.questions)].map((id) => `#${id}`),
  );
  for (const { words } of [guide, koreanGuide]) {
    const topics = [...words.steps, ...words.setup, ...Object.values(words.questions)];
    const links = topics
      .flatMap(({ lines, points = [] }) => [...lines, ...points])
      .flatMap((line) => [...line.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((to) => to !== "/setup/" && !places.has(to ?? ""))).toEqual([]);
  }
});
