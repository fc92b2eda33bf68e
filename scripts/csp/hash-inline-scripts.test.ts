import { expect, test } from "vitest";
import { hashInlineScripts } from "./hash-inline-scripts";

// The example of the Content-Security-Policy specification (Level 3, 7.2).
const ALERT = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

test("a page without scripts has no hashes", () => {
  expect(hashInlineScripts("<!DOCTYPE html><p>Hello</p>")).toEqual([]);
});

test("the text of a script is hashed as it stands", () => {
  expect(hashInlineScripts("<script>alert('Hello, world.');</script>")).toEqual([ALERT]);
});

test("attributes do not count, and those of any case or quote are read", () => {
  expect(hashInlineScripts(`<SCRIPT id='a>b' data-src="x">alert('Hello, world.');</SCRIPT >`)).toEqual([
    ALERT,
  ]);
});

test.each(['src="/a.js"', "async src=/a.js", 'SRC = "/a.js"', 'src="/a.js" noModule=""'])(
  "a script with %s is a file, not inline",
  (attributes) => {
    expect(hashInlineScripts(`<script ${attributes}></script>`)).toEqual([]);
  },
);

test("each hash comes once, in the order of the page", () => {
  const html = "<script></script><p>\n</p><script>alert('Hello, world.');</script><script></script>";
  expect(hashInlineScripts(html)).toEqual([EMPTY, ALERT]);
});

test("line ends are hashed as a browser reads them", () => {
  expect(hashInlineScripts("<script>a\r\nb\rc</script>")).toEqual(
    hashInlineScripts("<script>a\nb\nc</script>"),
  );
});

test("white space and characters outside ASCII count", () => {
  expect(hashInlineScripts("<script> é</script>")).not.toEqual(hashInlineScripts("<script>é</script>"));
  expect(hashInlineScripts("<script>é</script>")).toEqual([
    "'sha256-SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw='",
  ]);
});
