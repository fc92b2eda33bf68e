import { expect, test } from "vitest";
import { isClockSkew, parseServerTime } from "@/lib/aws/errors/clock-skew";

const expired =
  "Signature expired: 20261123T040000Z is now earlier than 20261123T065500Z (20261123T070000Z - 5 min.)";
const early =
  "Signature not yet current: 20261123T100000Z is still later than 20261123T070500Z (20261123T070000Z + 5 min.)";

test("an expired signature differs from a wrong one", () => {
  expect(isClockSkew("InvalidSignatureException", expired)).toBe(true);
  expect(isClockSkew("InvalidSignatureException", early)).toBe(true);
  expect(isClockSkew("RequestTimeTooSkewed", "")).toBe(true);
  expect(isClockSkew("InvalidSignatureException", "The request signature we calculated does not match")).toBe(
    false,
  );
});

test("the service's time is read from its message", () => {
  expect(parseServerTime(expired)).toBe(Date.UTC(2026, 10, 23, 7));
  expect(parseServerTime(early)).toBe(Date.UTC(2026, 10, 23, 7));
  expect(parseServerTime("Signature expired")).toBeUndefined();
});
