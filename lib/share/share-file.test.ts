import { expect, test } from "vitest";
import { createShareFile, parseShareFile } from "@/lib/share/share-file";

const share = { name: "Orders", template: "{{sequence}}" };

test("a file holds templates that no link can", () => {
  const template = Array.from({ length: 20_000 }, (_, index) => (index * 2654435761) % 4294967296).join("");
  expect(parseShareFile(createShareFile({ ...share, template }))).toEqual({ ...share, template });
});

test("a file that an editor saved with a byte order mark is read", () => {
  expect(parseShareFile(`\ufeff${createShareFile(share)}`)).toEqual(share);
});

test.each([
  ["cut", createShareFile(share).slice(0, -10), "share-damaged"],
  ["of other JSON", '{"name":"a"}', "share-invalid"],
  ["of a list", "[]", "share-invalid"],
  ["of a later version", createShareFile(share).replace('"version": 1', '"version": 7'), "share-newer"],
  ["of ten megabytes", " ".repeat(10_000_000), "share-too-large"],
  [
    "with an endpoint",
    createShareFile(share).replace('"name"', '"endpoint": "https://evil.example", "name"'),
    "share-invalid",
  ],
])("a file %s is one message", (_, text, code) => {
  expect(() => parseShareFile(text)).toThrow(expect.objectContaining({ code, hint: expect.any(String) }));
});
