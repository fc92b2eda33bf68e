import { expect, test } from "vitest";
import { createDataUri } from "./image";

const image = { width: 20, height: 10, color: "grey" } as const;

test("both encodings contain the same image", () => {
  const plain = createDataUri({ ...image, type: "svg-uri" }).replace("data:image/svg+xml;charset=UTF-8,", "");
  const encodePart = createDataUri({ ...image, type: "svg-base64" }).replace(
    "data:image/svg+xml;base64,",
    "",
  );
  const svg = decodeURIComponent(plain);
  expect(svg).toMatch(/^<svg .*width="20" height="10".*fill="grey".*20x10.*<\/svg>$/);
  expect(Buffer.from(encodePart, "base64").toString("utf8")).toBe(svg);
});

test("a lone surrogate in the color is not an error", () => {
  expect(createDataUri({ ...image, color: "\ud800", type: "svg-uri" })).toContain("%EF%BF%BD");
});
