import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { answersAt, parsePort, readAddresses, toBrowserHost, toListenError } from "./listen";
import { PlainError } from "./plain-error.mjs";

test("by default the page is at port 3000 and the sandbox at 4566, only for this machine", () => {
  const { page, sandbox } = readAddresses({});
  expect(page).toMatchObject({ host: "127.0.0.1", port: 3000 });
  expect(sandbox).toMatchObject({ host: "127.0.0.1", port: 4566 });
});

test("PORT, SANDBOX_PORT and HOST change the addresses", () => {
  const { page, sandbox } = readAddresses({ PORT: "8080", SANDBOX_PORT: "9000", HOST: "0.0.0.0" });
  expect(page).toMatchObject({ host: "0.0.0.0", port: 8080 });
  expect(sandbox).toMatchObject({ host: "0.0.0.0", port: 9000 });
});

test("the same port for both is rejected", () => {
  expect(() => readAddresses({ PORT: "4566" })).toThrow("PORT and SANDBOX_PORT are both 4566");
});

test("any free port for both is accepted", () => {
  expect(readAddresses({ PORT: "0", SANDBOX_PORT: "0" }).page.port).toBe(0);
});

test("an invalid port is rejected with the name of its variable", () => {
  expect(() => readAddresses({ SANDBOX_PORT: "many" })).toThrow('SANDBOX_PORT is "many"');
});

test.each([
  ["8080", 8080],
  ["1", 1],
  ["65535", 65_535],
  ["0", 0],
])("PORT=%s is that port", (text, port) => expect(parsePort("PORT", text, 3000)).toBe(port));

test.each([undefined, ""])("PORT=%s means the default", (text) => {
  expect(parsePort("PORT", text, 3000)).toBe(3000);
});

test.each(["abc", "80a", "-1", "3000.5", "65536", "99999999999999999999", " 80", "0x50", "1e3"])(
  "PORT=%s is rejected with its name and value",
  (text) => {
    expect(() => parsePort("PORT", text, 3000)).toThrow(PlainError);
    expect(() => parsePort("PORT", text, 3000)).toThrow(`PORT is "${text}"`);
  },
);

test("a port answers while a program listens there", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  expect(await answersAt(port, "localhost")).toBe(true);

  server.close();
  await once(server, "close");
  expect(await answersAt(port, "localhost")).toBe(false);
});

const place = { name: "page", host: "127.0.0.1", port: 3000, portVariable: "PORT" };

function failing(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test("a taken port is named, with the variable that moves it", () => {
  expect(toListenError(failing("EADDRINUSE"), place)).toEqual(
    new PlainError(
      "Port 3000 for the page is in use by another program. Stop that program, or set PORT to another port, for example PORT=3001.",
    ),
  );
});

test("the example for the last port is a valid port", () => {
  expect(String(toListenError(failing("EADDRINUSE"), { ...place, port: 65_535 }))).toContain("PORT=65534");
});

test("an error about administrator rights names the ports without them", () => {
  expect(String(toListenError(failing("EACCES"), { ...place, port: 80 }))).toContain("from 1024 up");
});

test("an address of another machine is named", () => {
  expect(String(toListenError(failing("EADDRNOTAVAIL"), { ...place, host: "10.9.9.9" }))).toContain(
    '"10.9.9.9"',
  );
});

test("an error that is not about the address is unchanged", () => {
  const error = failing("EMFILE");
  expect(toListenError(error, place)).toBe(error);
});

test.each(["127.0.0.1", "::1", "0.0.0.0", "::"])("a server on %s is localhost for a browser", (host) => {
  expect(toBrowserHost(host)).toBe("localhost");
});

test("a network address is unchanged, with brackets around IPv6", () => {
  expect(toBrowserHost("192.168.1.5")).toBe("192.168.1.5");
  expect(toBrowserHost("fe80::1")).toBe("[fe80::1]");
});
