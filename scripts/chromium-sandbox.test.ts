import { expect, test } from "vitest";
import { chromiumCanSandbox } from "./chromium-sandbox";

const desktop = { platform: "linux", isRoot: false, isContainer: false, hasUserNamespaces: true } as const;

test("Chromium uses its sandbox on an ordinary desktop", () => {
  expect(chromiumCanSandbox(desktop)).toBe(true);
});

test.each([{ isRoot: true }, { isContainer: true }, { hasUserNamespaces: false }])(
  "Chromium on Linux cannot use its sandbox with %o",
  (difference) => expect(chromiumCanSandbox({ ...desktop, ...difference })).toBe(false),
);

test("Chromium on macOS always uses its sandbox", () => {
  expect(chromiumCanSandbox({ ...desktop, platform: "darwin", isRoot: true })).toBe(true);
});
