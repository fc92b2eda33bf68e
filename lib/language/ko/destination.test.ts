import { expect, test } from "vitest";
import { regions } from "@/lib/aws/regions";
import { destinationText } from "@/lib/language/ko/destination";

test.each(regions)("$id has a Korean name", (region) => {
  expect(destinationText.regionName(region)).toMatch(/\p{Script=Hangul}/u);
});
