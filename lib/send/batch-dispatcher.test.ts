import { expect, test } from "vitest";
import { callWithTimeout } from "./batch-dispatcher";
import { SinkError } from "./sink";
import { ManualClock } from "./testing/manual-clock";

/** A call that ends only when its signal aborts, and then as `fetch` does. */
const hanging = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () =>
      reject(new DOMException("The operation was aborted.", "AbortError")),
    );
  });

/** A call that does not heed its signal. */
const deaf = (): Promise<never> => new Promise(() => {});

const started = () => {
  const clock = new ManualClock();
  const abandon = new AbortController();
  return { clock, abandon, options: { clock, timeoutMs: 5000, abandoned: abandon.signal } };
};

test("an answer is given as it comes, and no timer is left", async () => {
  const { clock, options } = started();
  expect(await callWithTimeout(async () => "answer", options)).toBe("answer");
  await expect(clock.until(deaf())).rejects.toThrow("Nothing waits for the clock");
});

test("an error of the call is given as it comes", async () => {
  const { options } = started();
  const refused = new SinkError("refused", "access-denied", "No.");
  await expect(callWithTimeout(() => Promise.reject(refused), options)).rejects.toBe(refused);
});

test.each([
  ["heeds its signal", hanging],
  ["does not heed its signal", deaf],
])("a call without an answer that %s ends after the time, and may have been written", async (_, call) => {
  const { clock, options } = started();
  const answer = clock.until(callWithTimeout(call, options));
  await expect(answer).rejects.toMatchObject({ kind: "network", code: "no-answer", maybeWritten: true });
  expect(clock.monotonic()).toBe(5000);
});

test.each([
  ["heeds its signal", hanging],
  ["does not heed its signal", deaf],
])("giving up ends a call that %s at once", async (_, call) => {
  const { clock, abandon, options } = started();
  const answer = callWithTimeout(call, options);
  abandon.abort();
  await expect(answer).rejects.toMatchObject({ kind: "network", code: "given-up", maybeWritten: true });
  expect(clock.monotonic()).toBe(0);
});
