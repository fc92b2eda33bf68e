import { expect, test } from "vitest";
import { matchesAllWords } from "@/components/ui/matches-all-words";

test("words match in any order and letter case", () => {
  expect(matchesAllWords("series.walk: a random walk", "Walk RANDOM")).toBe(true);
  expect(matchesAllWords("series.walk: a random walk", "random sine")).toBe(false);
});

test("an empty query and a query of spaces match everything", () => {
  expect(matchesAllWords("anything", "")).toBe(true);
  expect(matchesAllWords("anything", "  ")).toBe(true);
});
