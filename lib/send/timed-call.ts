import type { Clock } from "@/lib/clock";
import { SinkError } from "./sink";

/** Ends the timer of a call that is over. A reason of our own, because making a DOMException costs. */
const CALL_OVER = "call over";

/**
 * Makes a call that ends: with its own answer, or as a network error when no answer came within `timeoutMs` or when
 * `giveUp` aborts, even if the sink does not heed the signal that it is given.
 * @throws {SinkError} `network`, with `maybeWritten`; and whatever the call throws
 */
export async function timedCall<Answer>(
  call: (signal: AbortSignal) => Promise<Answer>,
  { clock, timeoutMs, giveUp }: { clock: Clock; timeoutMs: number; giveUp: AbortSignal },
): Promise<Answer> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  giveUp.addEventListener("abort", abort, { once: true });
  if (giveUp.aborted) abort();
  try {
    return await Promise.race([
      call(controller.signal),
      clock.sleep(timeoutMs, controller.signal).then(() => {
        throw noAnswer(timeoutMs, giveUp.aborted);
      }),
    ]);
  } catch (error) {
    if (giveUp.aborted && !(error instanceof SinkError)) throw noAnswer(timeoutMs, true);
    throw error;
  } finally {
    giveUp.removeEventListener("abort", abort);
    controller.abort(CALL_OVER);
  }
}

function noAnswer(timeoutMs: number, gaveUp: boolean): SinkError {
  const reason = gaveUp
    ? "the run was stopped before its answer came"
    : `no answer came within ${timeoutMs} ms`;
  return new SinkError("network", gaveUp ? "given-up" : "no-answer", `A call was given up: ${reason}.`, {
    hint: "Its records may have been stored all the same.",
    maybeWritten: true,
    facts: { timeoutMs },
  });
}
