import { expect, test } from "vitest";
import { hasEveryWord } from "@/components/ui/has-every-word";

test("words are found in any order and in any letter case", () => {
  expect(hasEveryWord("series.walk: a random walk", "Walk RANDOM")).toBe(true);
  expect(hasEveryWord("series.walk: a random walk", "random sine")).toBe(false);
});

test("an empty query, and one of spaces, finds everything", () => {
  expect(hasEveryWord("anything", "")).toBe(true);
  expect(hasEveryWord("anything", "  ")).toBe(true);
});
