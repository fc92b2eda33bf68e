import { expect, test } from "vitest";
import { plainProse, proseParts } from "@/components/help/prose-marks";

test("labels, code and links are separated from the surrounding text", () => {
  expect(proseParts("Press **Send** or `Ctrl+Enter`: see [how](#stop).")).toEqual([
    { kind: "text", text: "Press ", from: 0 },
    { kind: "label", text: "Send", from: 6 },
    { kind: "text", text: " or ", from: 14 },
    { kind: "code", text: "Ctrl+Enter", from: 18 },
    { kind: "text", text: ": see ", from: 30 },
    { kind: "link", text: "how", to: "#stop", from: 36 },
    { kind: "text", text: ".", from: 48 },
  ]);
});

test("external targets are no links, and a lone star or bracket is text", () => {
  const line = "2 * 3, on `*`, [x](https://example.org), {{ … }}";
  expect(proseParts(line).map(({ kind }) => kind)).toEqual(["text", "code", "text"]);
});

test("search uses the visible text of a line", () => {
  expect(plainProse("**Send** `now`, [here](/setup/)")).toBe("Send now, here");
});
