import { describe, expect, test } from "vitest";
import { demo, memoryTokenStores, openTestSession } from "@/lib/aws/testing/open-test-session";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { systemClock } from "@/lib/clock";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";
import { testSandbox } from "@/sandbox/testing/test-sandbox";

const newcomer = { username: "new", password: "Welcome-2026", keepSignedIn: false };

/** A clock that is wrong by so much. */
const wrongBy = (milliseconds: number) => ({ ...systemClock, now: () => Date.now() + milliseconds });

describe("signing in", () => {
  test("gives the user's name and AWS credentials", async () => {
    const session = openTestSession(await testSandbox());
    const step = await session.signIn(demo);
    expect(step).toEqual({ kind: "signed-in", user: { username: "demo" }, notStored: undefined });
    const credentials = await session.connection("us-east-1").credentials.get();
    expect(credentials.accessKeyId).toMatch(/^ASIA/);
    expect(credentials.expiration).toBeGreaterThan(Date.now() + 3_500_000);
  });

  test("ignores white space around the username, not around the password", async () => {
    const session = openTestSession(await testSandbox());
    await expect(session.signIn({ ...demo, username: " demo\n" })).resolves.toMatchObject({
      kind: "signed-in",
    });
    await expect(session.signIn({ ...demo, password: `${demo.password} ` })).rejects.toMatchObject({
      code: "wrong-password",
    });
  });

  test("says that the password is incorrect", async () => {
    const session = openTestSession(await testSandbox());
    await expect(session.signIn({ ...demo, password: "guess" })).rejects.toMatchObject({
      code: "wrong-password",
      kind: "invalid",
      message: "The username or password is incorrect.",
    });
  });

  test("says that there is no such user, if the user pool does", async () => {
    const session = openTestSession(await testSandbox());
    await expect(session.signIn({ ...demo, username: "nobody" })).rejects.toMatchObject({
      code: "unknown-user",
    });
  });

  test("does not tell unknown users apart if the user pool does not", async () => {
    const session = openTestSession(await testSandbox({ preventUserExistenceErrors: true }));
    await expect(session.signIn({ ...demo, username: "nobody" })).rejects.toMatchObject({
      code: "wrong-password",
    });
  });

  test("says that the app client does not exist", async () => {
    const sandbox = await testSandbox();
    const cognito = { ...sandbox.config.cognito, userPoolClientId: "nosuchclient" };
    const session = openTestSession({ config: { ...sandbox.config, cognito } });
    await expect(session.signIn(demo)).rejects.toMatchObject({ code: "unknown-client" });
  });

  test("says that nothing responds", async () => {
    const sandbox = await testSandbox();
    const session = openTestSession(sandbox);
    await sandbox.stop();
    await expect(session.signIn(demo)).rejects.toMatchObject({ code: "no-answer", kind: "network" });
  });

  test("times out if the user pool never responds", async () => {
    const sandbox = await testSandbox();
    await orderFaults(sandbox, { operations: ["InitiateAuth"], latencyMilliseconds: 600_000 });
    const impatient = { ...systemClock, sleep: () => systemClock.sleep(20) };
    const session = openTestSession(sandbox, { clock: impatient });
    await expect(session.signIn(demo)).rejects.toMatchObject({ code: "no-answer" });
    await sandbox.kill();
  });

  test("without the identity pool named in the settings, says so when credentials are needed", async () => {
    const sandbox = await testSandbox();
    const identityPoolId = "us-east-1:00000000-0000-4000-8000-000000000000";
    const session = openTestSession({
      config: { ...sandbox.config, cognito: { ...sandbox.config.cognito, identityPoolId } },
    });
    await session.signIn(demo);
    await expect(session.connection("us-east-1").credentials.get()).rejects.toMatchObject({
      code: "unknown-identity-pool",
      kind: "invalid",
    });
  });
});

describe("the first sign-in of an invited user", () => {
  test("requires a new password, rejects a weak one, and accepts a strong one", async () => {
    const session = openTestSession(await testSandbox());
    const step = await session.signIn(newcomer);
    if (step.kind !== "new-password") throw new Error(step.kind);
    await expect(step.complete("short", {})).rejects.toMatchObject({ code: "password-policy" });
    await expect(step.complete("Longer-and-own-2026", {})).resolves.toMatchObject({
      kind: "signed-in",
      user: { username: "new" },
    });
    await expect(session.connection("us-east-1").credentials.get()).resolves.toBeDefined();
  });
});

describe("a session", () => {
  test("is restored in the same tab", async () => {
    const sandbox = await testSandbox();
    const stores = memoryTokenStores();
    await openTestSession(sandbox, { stores }).signIn(demo);
    const reloaded = openTestSession(sandbox, { stores });
    await expect(reloaded.restore()).resolves.toEqual({ username: "demo" });
    await expect(reloaded.connection("us-east-1").credentials.get()).resolves.toBeDefined();
  });

  test("ends with its tab unless the person stays signed in", async () => {
    const sandbox = await testSandbox();
    const browser = createMemoryStore();
    await openTestSession(sandbox, { stores: memoryTokenStores(browser) }).signIn(demo);
    const otherTab = openTestSession(sandbox, { stores: memoryTokenStores(browser) });
    await expect(otherTab.restore()).resolves.toBeUndefined();
    expect(browser.items.size).toBe(0);
  });

  test("is restored in another tab if the person stays signed in", async () => {
    const sandbox = await testSandbox();
    const browser = createMemoryStore();
    await openTestSession(sandbox, { stores: memoryTokenStores(browser) }).signIn({
      ...demo,
      keepSignedIn: true,
    });
    const otherTab = openTestSession(sandbox, { stores: memoryTokenStores(browser) });
    await expect(otherTab.restore()).resolves.toEqual({ username: "demo" });
  });

  test("of another user pool is not restored", async () => {
    const sandbox = await testSandbox();
    const stores = memoryTokenStores();
    await openTestSession(sandbox, { stores }).signIn(demo);
    const cognito = { ...sandbox.config.cognito, userPoolId: "us-east-1_Another" };
    const other = openTestSession({ config: { ...sandbox.config, cognito } }, { stores });
    await expect(other.restore()).resolves.toBeUndefined();
  });

  test("works without storage, and reports that it is not stored", async () => {
    const tab = createMemoryStore();
    tab.blocked = true;
    const session = openTestSession(await testSandbox(), {
      stores: memoryTokenStores(createMemoryStore(), tab),
    });
    const step = await session.signIn(demo);
    expect(step).toMatchObject({ kind: "signed-in", notStored: { code: "storage-blocked" } });
    await expect(session.connection("us-east-1").credentials.get()).resolves.toBeDefined();
  });

  test("that is malformed in the storage is ignored and removed", async () => {
    const tab = createMemoryStore({
      "headwater.session": '{"version":1,"value":{"userPoolId":7,"tokens":"x"}}',
    });
    const session = openTestSession(await testSandbox(), {
      stores: memoryTokenStores(createMemoryStore(), tab),
    });
    await expect(session.restore()).resolves.toBeUndefined();
    expect(tab.items.size).toBe(0);
  });

  test("with a manipulated token is ended by the user pool", async () => {
    const sandbox = await testSandbox();
    const tab = createMemoryStore();
    const stores = memoryTokenStores(createMemoryStore(), tab);
    await openTestSession(sandbox, { stores }).signIn(demo);
    const stored = JSON.parse(tab.items.get("headwater.session") ?? "");
    stored.value.tokens = { ...stored.value.tokens, idToken: "a.b.c", refreshToken: "forged" };
    tab.items.set("headwater.session", JSON.stringify(stored));
    await expect(openTestSession(sandbox, { stores }).restore()).resolves.toBeUndefined();
    expect(tab.items.size).toBe(0);
  });

  test("survives a reload without a network", async () => {
    const sandbox = await testSandbox();
    await orderFaults(sandbox, { tokenLifetimeSeconds: 1 });
    const tab = createMemoryStore();
    const stores = memoryTokenStores(createMemoryStore(), tab);
    await openTestSession(sandbox, { stores }).signIn(demo);
    await sandbox.stop();
    await expect(openTestSession(sandbox, { stores }).restore()).resolves.toEqual({ username: "demo" });
    expect(tab.items.size).toBe(1);
  });

  test("refreshes an ID token that the identity pool rejects as expired", async () => {
    const sandbox = await testSandbox();
    await orderFaults(sandbox, { tokenLifetimeSeconds: 1 });
    const tab = createMemoryStore();
    const session = openTestSession(sandbox, { stores: memoryTokenStores(createMemoryStore(), tab) });
    await session.signIn(demo);
    const before = tab.items.get("headwater.session");
    await orderFaults(sandbox, { tokenLifetimeSeconds: 3600 });
    await expect(session.connection("us-east-1").credentials.get()).resolves.toBeDefined();
    expect(tab.items.get("headwater.session")).not.toBe(before);
  });

  test("that has ended needs another sign-in, and then continues with the same connection", async () => {
    const sandbox = await testSandbox();
    const tab = createMemoryStore();
    const session = openTestSession(sandbox, { stores: memoryTokenStores(createMemoryStore(), tab) });
    await session.signIn(demo);
    const { credentials } = session.connection("us-east-1");
    const old = await credentials.get();
    await orderFaults(sandbox, { endSessionsNow: true, tokenLifetimeSeconds: 1 });
    await credentials.discard(old);
    await expect(credentials.get()).rejects.toMatchObject({ kind: "session-ended", code: "session-ended" });
    expect(tab.items.size).toBe(0);
    await session.signIn(demo);
    const fresh = await credentials.get();
    expect(fresh.accessKeyId).not.toBe(old.accessKeyId);
  });

  test("gives no credentials before a sign-in", async () => {
    const { credentials } = openTestSession(await testSandbox()).connection("us-east-1");
    await expect(credentials.get()).rejects.toMatchObject({ kind: "session-ended" });
  });
});

describe("signing out", () => {
  test("revokes the refresh token and forgets everything", async () => {
    const sandbox = await testSandbox();
    const tab = createMemoryStore();
    const stores = memoryTokenStores(createMemoryStore(), tab);
    const session = openTestSession(sandbox, { stores });
    await session.signIn(demo);
    const left = new Map(tab.items);
    await expect(session.signOut()).resolves.toEqual({ revoked: true });
    expect(tab.items.size).toBe(0);
    await expect(session.connection("us-east-1").credentials.get()).rejects.toMatchObject({
      code: "session-ended",
    });

    for (const [key, value] of left) {
      tab.items.set(key, value.replace(/"idToken":"[^"]*"/, '"idToken":"a.b.c"'));
    }
    await expect(openTestSession(sandbox, { stores }).restore()).resolves.toBeUndefined();
  });

  test("does not end other sessions of the same user", async () => {
    const sandbox = await testSandbox();
    // So that credentials need a refresh of the tokens every time.
    await orderFaults(sandbox, { tokenLifetimeSeconds: 1 });
    const mine = openTestSession(sandbox);
    const theirs = openTestSession(sandbox);
    await mine.signIn(demo);
    await theirs.signIn(demo);
    await mine.signOut();
    await orderFaults(sandbox, { tokenLifetimeSeconds: 60 });
    const { credentials } = theirs.connection("us-east-1");
    await credentials.discard(await credentials.get());
    await expect(credentials.get()).resolves.toBeDefined();
  });

  test("removes the tokens even if the user pool does not respond", async () => {
    const sandbox = await testSandbox();
    const tab = createMemoryStore();
    const session = openTestSession(sandbox, { stores: memoryTokenStores(createMemoryStore(), tab) });
    await session.signIn(demo);
    await sandbox.stop();
    await expect(session.signOut()).resolves.toEqual({ revoked: false });
    expect(tab.items.size).toBe(0);
  });

  test("leaves the session that another tab stores in the browser", async () => {
    const sandbox = await testSandbox();
    const browser = createMemoryStore();
    await openTestSession(sandbox, { stores: memoryTokenStores(browser) }).signIn({
      ...demo,
      keepSignedIn: true,
    });
    const here = openTestSession(sandbox, { stores: memoryTokenStores(browser) });
    await here.signIn(demo);
    await here.signOut();
    expect(browser.items.size).toBe(1);
  });
});

describe("with a clock that is wrong by", () => {
  test.each([
    ["three hours ahead", 3 * 3_600_000],
    ["three hours behind", -3 * 3_600_000],
  ])("%s, credentials are kept for as long as they are good", async (_what, offset) => {
    const clock = wrongBy(offset);
    const session = openTestSession(await testSandbox(), { clock });
    await session.signIn(demo);
    const { credentials } = session.connection("us-east-1");
    const first = await credentials.get();
    expect(Math.abs(first.expiration - clock.now() - 3_600_000)).toBeLessThan(10_000);
    expect(await credentials.get()).toBe(first);
  });
});
