import { expect, test } from "vitest";
import { chromiumCanSandbox } from "./chromium-sandbox";

const desktop = { platform: "linux", isRoot: false, isContainer: false, hasUserNamespaces: true } as const;

test("Chromium keeps its sandbox on an ordinary desktop", () => {
  expect(chromiumCanSandbox(desktop)).toBe(true);
});

test.each([{ isRoot: true }, { isContainer: true }, { hasUserNamespaces: false }])(
  "Chromium on Linux cannot have a sandbox with %o",
  (difference) => expect(chromiumCanSandbox({ ...desktop, ...difference })).toBe(false),
);

test("the sandboxes of macOS and Windows need nothing of the kind", () => {
  expect(chromiumCanSandbox({ ...desktop, platform: "darwin", isRoot: true })).toBe(true);
});
