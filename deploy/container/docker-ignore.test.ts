import { expect, test } from "vitest";
import { dockerIgnore } from "./docker-ignore";

const ignored = dockerIgnore("# only these\n*\n!lib\n!tsconfig*.json\n**/*.test.*\n");

test.each(["lib", "lib/errors.ts", "lib/aws/sink.ts", "tsconfig.json", "tsconfig.base.json"])(
  "%s is taken",
  (path) => {
    expect(ignored(path)).toBe(false);
  },
);

test.each([
  ".git/config",
  ".env",
  "node_modules/x/lib",
  "libs",
  "lib/a.test.ts",
  "lib/aws/b.test.tsx",
  "tsconfig.txt",
])("%s is kept out", (path) => {
  expect(ignored(path)).toBe(true);
});
