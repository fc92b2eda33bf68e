import { expect, test } from "vitest";
import { KeySampler } from "@/lib/worker/key-sampler";

test("the sample is bounded and spread evenly over all keys", () => {
  const sample = new KeySampler();
  for (let number = 0; number < 100_000; number += 1) sample.add(String(number));
  const kept = sample.keys.map(Number);
  const steps = new Set(kept.slice(1).map((number, index) => number - (kept[index] ?? 0)));
  expect(kept.length).toBeLessThanOrEqual(2048);
  expect([...steps]).toEqual([64]);
  expect(kept.at(-1)).toBeGreaterThan(99_000);
});
