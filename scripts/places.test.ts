import { expect, test } from "vitest";
import { readPlaces } from "./places";

test("unless told otherwise the page is at 3000 and the sandbox at 4566, for this machine alone", () => {
  const { page, sandbox } = readPlaces({});
  expect(page).toMatchObject({ host: "127.0.0.1", port: 3000 });
  expect(sandbox).toMatchObject({ host: "127.0.0.1", port: 4566 });
});

test("PORT, SANDBOX_PORT and HOST move them", () => {
  const { page, sandbox } = readPlaces({ PORT: "8080", SANDBOX_PORT: "9000", HOST: "0.0.0.0" });
  expect(page).toMatchObject({ host: "0.0.0.0", port: 8080 });
  expect(sandbox).toMatchObject({ host: "0.0.0.0", port: 9000 });
});

test("both at one port is refused", () => {
  expect(() => readPlaces({ PORT: "4566" })).toThrow("PORT and SANDBOX_PORT are both 4566");
});

test("both at any free port is fine", () => {
  expect(readPlaces({ PORT: "0", SANDBOX_PORT: "0" }).page.port).toBe(0);
});

test("a port that is none is refused with the name of its variable", () => {
  expect(() => readPlaces({ SANDBOX_PORT: "many" })).toThrow('SANDBOX_PORT is "many"');
});
