import { expect, test } from "vitest";
import { regions } from "@/lib/aws/regions";
import { regionsText } from "@/lib/language/ko/regions";

test.each(regions)("$id has a name in Korean", (region) => {
  expect(regionsText.regionName(region)).toMatch(/\p{Script=Hangul}/u);
});
