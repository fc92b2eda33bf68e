import { expect, test } from "vitest";
import { cacheCredentialSource, cacheCredentials } from "@/lib/aws/cached-credentials";
import type { Credentials } from "@/lib/aws/connection";
import { ManualClock } from "@/lib/send/testing/manual-clock";

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Gives credentials `ASIA1`, `ASIA2`, … that live for so long, or fails while it is told to. */
function issuer(clock: ManualClock, lifetime = HOUR) {
  const state = { issued: 0, failure: undefined as Error | undefined };
  const load = async (): Promise<Credentials> => {
    if (state.failure !== undefined) throw state.failure;
    state.issued += 1;
    const accessKeyId = `ASIA${state.issued}`;
    return { accessKeyId, secretAccessKey: "s", sessionToken: "t", expiration: clock.now() + lifetime };
  };
  return { state, load };
}

async function key(source: { get(): Promise<Credentials> }): Promise<string> {
  return (await source.get()).accessKeyId;
}

test("simultaneous callers share one fetch", async () => {
  const clock = new ManualClock();
  const { state, load } = issuer(clock);
  const source = cacheCredentials(load, clock);
  expect(await Promise.all([key(source), key(source), key(source)])).toEqual(["ASIA1", "ASIA1", "ASIA1"]);
  expect(state.issued).toBe(1);
});

test("credentials are renewed five minutes before they expire, and serve in the meantime", async () => {
  const clock = new ManualClock();
  const source = cacheCredentials(issuer(clock).load, clock);
  await source.get();
  await clock.advance(HOUR - 5 * MINUTE - 1);
  expect(await key(source)).toBe("ASIA1");
  await clock.advance(1);
  expect(await key(source)).toBe("ASIA1");
  expect(await key(source)).toBe("ASIA2");
});

test("a run of three hours never gets expired credentials", async () => {
  const clock = new ManualClock();
  const { state, load } = issuer(clock);
  const source = cacheCredentials(load, clock);
  for (let minute = 0; minute < 180; minute += 1) {
    expect((await source.get()).expiration).toBeGreaterThan(clock.now());
    await clock.advance(MINUTE);
  }
  expect(state.issued).toBe(4);
});

test("short-lived credentials are renewed in the last tenth of their lifetime", async () => {
  const clock = new ManualClock();
  const source = cacheCredentials(issuer(clock, 20_000).load, clock);
  await source.get();
  await clock.advance(17_999);
  await source.get();
  expect(await key(source)).toBe("ASIA1");
  await clock.advance(1);
  await source.get();
  expect(await key(source)).toBe("ASIA2");
});

test("an outage while the credentials are valid goes unnoticed, with a pause between attempts", async () => {
  const clock = new ManualClock();
  const { state, load } = issuer(clock);
  let tries = 0;
  const source = cacheCredentials(() => {
    tries += 1;
    return load();
  }, clock);
  await source.get();
  await clock.advance(HOUR - 5 * MINUTE);
  state.failure = new Error("offline");
  for (let second = 0; second < 60; second += 1) {
    expect(await key(source)).toBe("ASIA1");
    await clock.advance(1000);
  }
  expect(tries).toBe(1 + 12);
  state.failure = undefined;
  await clock.advance(5000);
  await source.get();
  expect(await key(source)).toBe("ASIA2");
});

test("an outage that outlasts the credentials rejects every caller", async () => {
  const clock = new ManualClock();
  const { state, load } = issuer(clock);
  const source = cacheCredentials(load, clock);
  await source.get();
  state.failure = new Error("offline");
  await clock.advance(HOUR);
  await expect(source.get()).rejects.toThrow("offline");
  state.failure = undefined;
  expect(await key(source)).toBe("ASIA2");
});

test("discarded credentials are not used again", async () => {
  const clock = new ManualClock();
  const source = cacheCredentials(issuer(clock).load, clock);
  const refused = await source.get();
  await Promise.all([source.discard(refused), source.discard(refused)]);
  expect(await key(source)).toBe("ASIA2");
  await source.discard(refused);
  expect(await key(source)).toBe("ASIA2");
});

test("credentials that seem expired on arrival are not fetched for every call", async () => {
  const clock = new ManualClock();
  const { state, load } = issuer(clock, -HOUR);
  const source = cacheCredentials(load, clock);
  for (let call = 0; call < 100; call += 1) await source.get();
  expect(state.issued).toBe(1);
  await clock.advance(1000);
  await source.get();
  expect(state.issued).toBe(2);
});

test("credentials that never expire are fetched once", async () => {
  const clock = new ManualClock();
  const { state, load } = issuer(clock, Number.POSITIVE_INFINITY);
  const source = cacheCredentials(load, clock);
  await source.get();
  await clock.advance(24 * HOUR);
  await source.get();
  expect(state.issued).toBe(1);
});

test("after the machine slept past the expiration, the first call waits for new credentials", async () => {
  const clock = new ManualClock();
  const source = cacheCredentials(issuer(clock).load, clock);
  await source.get();
  clock.suspend(2 * HOUR, { frozen: true });
  expect(await key(source)).toBe("ASIA2");
});

test("a cache calls its source once, and discards credentials in both", async () => {
  const clock = new ManualClock();
  const { state, load } = issuer(clock);
  const far = cacheCredentials(load, clock);
  let asked = 0;
  const get = () => {
    asked += 1;
    return far.get();
  };
  const near = cacheCredentialSource({ ...far, get }, clock);
  for (let call = 0; call < 10; call += 1) await near.get();
  expect(asked).toBe(1);
  await near.discard(await near.get());
  expect(await key(near)).toBe("ASIA2");
  expect(state.issued).toBe(2);
});
