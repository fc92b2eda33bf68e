import fc from "fast-check";
import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import type { Share } from "@/lib/share/share";
import { parseShareLink, toBase64url } from "@/lib/share/share-link";

const share: Share = {
  name: "Orders",
  template: "{{sequence}}",
  rate: { kind: "constant", recordsPerSecond: 5 },
  stops: { target: 10 },
  destination: { region: "us-east-1", kind: "kinesis", name: "stream", keys: { kind: "constant", key: "a" } },
  options: {
    gzip: false,
    lineFeed: true,
    minifyJson: false,
    keepLineBreaks: false,
    mark: { kind: "column", separator: "," },
    timeToLiveSeconds: 300,
  },
  seed: "42",
  signIn: {
    region: "us-east-1",
    userPoolId: "us-east-1_AbC",
    userPoolClientId: "abc",
    identityPoolId: "us-east-1:1a2b",
  },
};

const linkAround = (bytes: Uint8Array): string => `#share=1.${toBase64url(deflateSync(bytes))}`;
const linkWith = (json: string): string => linkAround(new TextEncoder().encode(json));

/** Whether it was read; anything but a share, nothing or our own error fails the test. */
function isRead(hash: string): boolean {
  try {
    return parseShareLink(hash) !== undefined;
  } catch (error) {
    if (error instanceof HeadwaterError && error.code.startsWith("share-")) return false;
    throw error;
  }
}

const anyText = fc.string({ unit: "binary", maxLength: 200 });

test("any text behind the address is no link, a link, or one message", () => {
  fc.assert(
    fc.property(fc.constantFrom("", "#", "#share=", "#share=1."), anyText, (start, text) => {
      isRead(start + text);
    }),
    { numRuns: 1000 },
  );
});

test("any bytes, compressed or not, are a link or one message", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      isRead(linkAround(bytes));
      isRead(`#share=1.${toBase64url(bytes)}`);
    }),
    { numRuns: 1000 },
  );
});

test("any JSON that is no share is one message", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(isRead(linkWith(json))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

/** The way to each value inside, the value itself included. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([key, member]) =>
    placesIn(member).map((place) => [key, ...place]),
  );
  return [[], ...inside];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const members = value as Record<string, unknown>;
  return { ...members, [key]: replaced(members[key], rest, by) };
}

test("anything in any place of a share makes a share or one message", () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    anyText,
    fc.double(),
    fc.constantFrom("__proto__", -1, 1e308, "\ud800"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(share)), anything, (place, by) => {
      isRead(linkWith(JSON.stringify(replaced(share, place, by)) ?? ""));
    }),
    { numRuns: 2000 },
  );
});

test("one more key in any object of a share is refused", () => {
  const objects = placesIn(share).filter(
    (place) => typeof place.reduce<unknown>((value, key) => (value as never)[key], share) === "object",
  );
  expect(objects).toHaveLength(8);
  for (const place of objects) {
    for (const key of ["endpoint", "constructor", "toString", ""]) {
      expect(isRead(linkWith(JSON.stringify(replaced(share, [...place, key], "x"))))).toBe(false);
    }
  }
});

test("if a key occurs twice, the last one is checked, shown and used, and the first is ignored", () => {
  const json = '{"name":"First","name":"Last","template":5,"template":"{{sequence}}"}';
  expect(parseShareLink(linkWith(json))).toEqual({ name: "Last", template: "{{sequence}}" });
});
