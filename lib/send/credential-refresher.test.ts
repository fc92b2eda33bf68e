import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { CredentialRefresher } from "./credential-refresher";
import { SinkError, type SinkErrorKind } from "./sink";
import { FakeSink } from "./testing/fake-sink";
import { ManualClock } from "./testing/manual-clock";

const never = new AbortController().signal;

/** A sink whose refreshes fail in the given ways, one after another, and then succeed. */
function refreshing(...failures: SinkErrorKind[]) {
  const clock = new ManualClock();
  const random = createSeededRandom(1);
  const sink = new FakeSink({ clock, random });
  let attempts = 0;
  sink.refresh = async () => {
    attempts += 1;
    const kind = failures.shift();
    if (kind !== undefined) throw new SinkError(kind, "refused", "A configured fault.");
  };
  return { clock, credentials: new CredentialRefresher({ sink, clock, random }), attempts: () => attempts };
}

test("no call should begin during a refresh, and earlier calls need no further refresh", async () => {
  const { clock, credentials } = refreshing();
  await clock.advance(1000);
  const refreshed = credentials.refresh(never);
  expect(credentials.isRefreshing).toBe(true);
  expect(credentials.isOutdated(999)).toBe(true);
  await refreshed;
  expect(credentials.isRefreshing).toBe(false);
  expect(credentials.isOutdated(999)).toBe(true);
  expect(credentials.isOutdated(1001)).toBe(false);
});

test("a refresh that fails because of the network is retried until it succeeds", async () => {
  const { clock, credentials, attempts } = refreshing("network", "unavailable", "throttled");
  await clock.until(credentials.refresh(never));
  expect(attempts()).toBe(4);
  expect(clock.monotonic()).toBeGreaterThan(0);
});

test("a refresh that finds the session ended is not retried", async () => {
  const { credentials, attempts } = refreshing("session-ended");
  await expect(credentials.refresh(never)).rejects.toMatchObject({ kind: "session-ended" });
  expect(attempts()).toBe(1);
  expect(credentials.isRefreshing).toBe(false);
});

test("credentials that are expired when fresh are refreshed eight times, with growing delays", async () => {
  const { clock, credentials } = refreshing();
  for (let time = 0; time < 8; time += 1) await clock.until(credentials.refresh(never));
  expect(clock.monotonic()).toBeGreaterThan(1000);
  await expect(credentials.refresh(never)).rejects.toMatchObject({ code: "credentials-always-expired" });
});

test("a successful call resets the count", async () => {
  const { clock, credentials } = refreshing();
  for (let time = 0; time < 20; time += 1) {
    await clock.until(credentials.refresh(never));
    credentials.callSucceeded();
  }
  expect(clock.monotonic()).toBe(0);
});

test("an abort ends a refresh that fails forever", async () => {
  const { clock, credentials } = refreshing(...Array<SinkErrorKind>(1000).fill("network"));
  const controller = new AbortController();
  const refreshed = credentials.refresh(controller.signal);
  await clock.advance(30_000);
  controller.abort();
  await clock.until(refreshed, 0);
  expect(credentials.isRefreshing).toBe(false);
});
