import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./root.mjs";

interface Proof {
  readonly file: string;
  readonly titles: readonly string[];
}

/** Each “Shown by `file`: “title”, “title”.” of SECURITY.md. */
function proofs(): Proof[] {
  const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8").replace(/\s+/g, " ");
  return [...text.matchAll(/Shown by `([^`]+)`: ((?:“[^”]+”(?:, )?)+)/g)].map(
    ([, file = "", titles = ""]) => ({
      file,
      titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = ""]) => title),
    }),
  );
}

test("SECURITY.md backs its claims with tests", () => {
  const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
  expect(proofs()).toHaveLength(text.match(/Shown\s+by/g)?.length ?? 0);
  expect(proofs().length).toBeGreaterThan(20);
});

test.each(proofs())("the tests that SECURITY.md names are in $file", ({ file, titles }) => {
  const source = readFileSync(join(ROOT, file), "utf8");
  for (const title of titles) expect(source).toContain(`"${title}"`);
});
