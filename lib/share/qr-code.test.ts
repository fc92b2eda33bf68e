import { encode } from "uqr";
import { expect, test } from "vitest";
import { createQrCode, MAX_QR_BYTES } from "@/lib/share/qr-code";

/** The modules that a path of bars makes dark, as `x,y`. */
function darkModules(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step},${y}`);
  }
  return dark;
}

test("the path makes dark exactly the modules of the code, within a light edge of four", () => {
  const link = "https://records.example/#share=1.abc";
  const code = createQrCode(link);
  const { data, size } = encode(link, { ecc: "L", boostEcc: false, border: 4 });
  const expected = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])));
  expect(code?.size).toBe(size);
  expect(darkModules(code?.path ?? "")).toEqual(new Set(expected));
  expect(expected.every((place) => place.split(",").every((at) => Number(at) >= 4))).toBe(true);
});

test("the longest link that a code holds fits, one more character does not", () => {
  expect(createQrCode("a".repeat(MAX_QR_BYTES))).toBeDefined();
  expect(createQrCode("a".repeat(MAX_QR_BYTES + 1))).toBeUndefined();
});
