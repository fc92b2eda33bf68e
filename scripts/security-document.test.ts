import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./root.mjs";

/** Each row `| claim | file | test title |` of the table in SECURITY.md; an empty claim continues the one above. */
const rows = [
  ...readFileSync(join(ROOT, "SECURITY.md"), "utf8").matchAll(/^\| (.*?) ?\| `([^`]+)` \| (.+) \|$/gm),
].map(([, claim = "", file = "", title = ""]) => ({ claim, file, title }));

test("SECURITY.md backs each of its claims with a test", () => {
  expect(rows[0]?.claim).not.toBe("");
  expect(rows.filter(({ claim }) => claim !== "").length).toBeGreaterThan(20);
});

test.each(rows)("$file has the test “$title” that SECURITY.md names", ({ file, title }) => {
  expect(readFileSync(join(ROOT, file), "utf8")).toContain(`"${title}"`);
});
