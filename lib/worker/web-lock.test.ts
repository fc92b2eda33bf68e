import { afterEach, expect, test, vi } from "vitest";
import { holdWebLock, isLockFree } from "@/lib/worker/web-lock";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** One lock. Exclusive requests wait until its shared holders release it or their signal aborts. */
function fakeLocks() {
  const holders = new Set<Promise<unknown>>();
  const request = async (
    _name: string,
    options: { mode?: string; signal?: AbortSignal },
    callback: () => unknown,
  ) => {
    if (options.mode === "shared") {
      const held = Promise.resolve(callback());
      holders.add(held);
      await held;
      holders.delete(held);
      return undefined;
    }
    const aborted = new Promise((_, reject) => {
      options.signal?.addEventListener("abort", () => reject(new Error("aborted")));
    });
    await Promise.race([Promise.all(holders), aborted]);
    return callback();
  };
  return { request };
}

test("a lock is free only after it is released", async () => {
  vi.stubGlobal("navigator", { locks: fakeLocks() });
  const release = holdWebLock("run");
  expect(await isLockFree("run", 5)).toBe(false);
  const free = isLockFree("run", 60_000);
  release();
  expect(await free).toBe(true);
});

test("in a browser without Web Locks, every lock is free", async () => {
  vi.stubGlobal("navigator", {});
  holdWebLock("run")();
  expect(await isLockFree("run", 5)).toBe(true);
});
