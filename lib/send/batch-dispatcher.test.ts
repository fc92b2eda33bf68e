import { expect, test } from "vitest";
import { callWithTimeout } from "./batch-dispatcher";
import { SinkError } from "./sink";
import { ManualClock } from "./testing/manual-clock";

/** A call that ends only when its signal aborts, as `fetch` does. */
const hanging = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () =>
      reject(new DOMException("The operation was aborted.", "AbortError")),
    );
  });

/** A call that ignores its signal. */
const deaf = (): Promise<never> => new Promise(() => {});

const started = () => {
  const clock = new ManualClock();
  const abandon = new AbortController();
  return { clock, abandon, options: { clock, timeoutMs: 5000, abandoned: abandon.signal } };
};

test("a result is passed through, and no timer is left", async () => {
  const { clock, options } = started();
  expect(await callWithTimeout(async () => "answer", options)).toBe("answer");
  await expect(clock.until(deaf())).rejects.toThrow("No sleeper is left");
});

test("an error of the call is passed through", async () => {
  const { options } = started();
  const refused = new SinkError("refused", "access-denied", "No.");
  await expect(callWithTimeout(() => Promise.reject(refused), options)).rejects.toBe(refused);
});

test.each([
  ["obeys its signal", hanging],
  ["ignores its signal", deaf],
])("a call without a response that %s times out, and may have been written", async (_, call) => {
  const { clock, options } = started();
  const answer = clock.until(callWithTimeout(call, options));
  await expect(answer).rejects.toMatchObject({ kind: "network", code: "no-answer", maybeWritten: true });
  expect(clock.monotonic()).toBe(5000);
});

test.each([
  ["obeys its signal", hanging],
  ["ignores its signal", deaf],
])("abandoning the run ends a call that %s at once", async (_, call) => {
  const { clock, abandon, options } = started();
  const answer = callWithTimeout(call, options);
  abandon.abort();
  await expect(answer).rejects.toMatchObject({ kind: "network", code: "given-up", maybeWritten: true });
  expect(clock.monotonic()).toBe(0);
});
