import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";

const KEY = "headwater.sign-in";

const pool = {
  region: "eu-west-1",
  userPoolId: "eu-west-1_AbC",
  userPoolClientId: "client",
  identityPoolId: "eu-west-1:1a2b3c4d-0000-4000-8000-000000000000",
};
const other = { ...pool, userPoolId: "eu-west-1_X" };

let store = createMemoryStore();

beforeEach(() => {
  store = createMemoryStore();
  vi.stubGlobal("localStorage", store);
  vi.stubGlobal("location", { search: "" });
  vi.stubGlobal("fetch", async () => Response.json({}));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Each visit loads fresh modules and shares the browser's storage. */
async function visit() {
  vi.resetModules();
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  const sources = await import("@/state/sign-in/sign-in-sources");
  const { signInPreferencesStore } = await import("@/state/sign-in/sign-in-preferences-store");
  const { noticeStore } = await import("@/state/notice/notice-store");
  const { chosen } = await sources.readSignIn();
  return {
    ...sources,
    inUse: chosen.inUse,
    preferences: signInPreferencesStore,
    codes: () => [...noticeStore.getState().notices.values()].map(({ code }) => code),
    leave: () => page.dispatchEvent(new Event("pagehide")),
  };
}

test.each([
  { config: pool, source: "link" as const },
  { config: pool, source: "settings" as const },
])("settings from a $source are remembered", async (choice) => {
  (await visit()).rememberSignIn(choice, undefined);
  expect((await visit()).inUse).toEqual(choice);
});

test("settings are remembered together with the deployment's", async () => {
  (await visit()).rememberSignIn({ config: pool, source: "link" }, other);
  const { preferences } = await visit();
  expect(preferences.getState().remembered).toEqual({ config: pool, source: "link", deployed: other });
});

test("settings that are reset, or replaced by the deployment's, are gone at the next visit", async () => {
  const first = await visit();
  first.rememberSignIn({ config: pool, source: "settings" }, undefined);
  first.forgetSignIn();
  expect((await visit()).inUse).toBeUndefined();
  const second = await visit();
  second.rememberSignIn({ config: pool, source: "settings" }, undefined);
  second.rememberSignIn({ config: other, source: "deployment" }, other);
  expect((await visit()).inUse).toBeUndefined();
});

test.each([true, false])("“Keep me signed in” has its last choice at the next visit: %s", async (choice) => {
  const first = await visit();
  first.preferences.setState({ keepSignedIn: !choice });
  first.preferences.setState({ keepSignedIn: choice });
  first.rememberSignIn({ config: pool, source: "settings" }, undefined);
  first.leave();
  const next = await visit();
  expect(next.preferences.getState().keepSignedIn).toBe(choice);
  expect(next.inUse?.config).toEqual(pool);
});

test("without an earlier choice “Keep me signed in” is off", async () => {
  expect((await visit()).preferences.getState().keepSignedIn).toBe(false);
});

test.each([
  ["an endpoint", { remembered: { config: { ...pool, endpoint: "http://evil.example" }, source: "link" } }],
  ["an unknown source", { remembered: { config: pool, source: "deployment" } }],
  ["another type", { keepSignedIn: "yes" }],
])("a stored value with %s is quarantined and reported", async (_what, part) => {
  store.setItem(KEY, JSON.stringify({ version: 1, value: { keepSignedIn: true, ...part } }));
  const { inUse, preferences, codes } = await visit();
  expect(inUse).toBeUndefined();
  expect(preferences.getState().keepSignedIn).toBe(false);
  expect(codes()).toEqual(["stored-value-malformed"]);
  expect([...store.items.keys()]).toEqual([`${KEY}.aside-1`]);
});
