import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { inflateUpTo } from "@/lib/share/inflate";

test("what is as long as the limit comes out, one byte more does not", () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
  expect(inflateUpTo(deflateSync(bytes), 5000)).toEqual(bytes);
  expect(inflateUpTo(deflateSync(bytes), 4999)).toBeUndefined();
});

test("a bomb is given up at its beginning: what follows is not looked at", () => {
  const bomb = deflateSync(new Uint8Array(2 * 1024 * 1024));
  const broken = bomb.slice();
  broken.fill(0xff, 1536);
  expect(() => inflateUpTo(broken, Number.POSITIVE_INFINITY)).toThrow();
  expect(inflateUpTo(broken, 100 * 1024)).toBeUndefined();
});
