import { afterEach, expect, test, vi } from "vitest";
import { holdWebLock, lockIsFree } from "@/lib/worker/hold-web-lock";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** One lock, shared by whoever asks for it shared; others wait until it is let go or their signal aborts. */
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

test("a lock is not free while it is held, and free when it was let go", async () => {
  vi.stubGlobal("navigator", { locks: fakeLocks() });
  const release = holdWebLock("run");
  expect(await lockIsFree("run", 5)).toBe(false);
  const free = lockIsFree("run", 60_000);
  release();
  expect(await free).toBe(true);
});

test("where there are no Web Locks, nobody holds any", async () => {
  vi.stubGlobal("navigator", {});
  holdWebLock("run")();
  expect(await lockIsFree("run", 5)).toBe(true);
});
