import { expect, test } from "vitest";
import { listenError } from "./listen-error";
import { PlainError } from "./plain-error.mjs";

const place = { name: "page", host: "127.0.0.1", port: 3000, portVariable: "PORT" };

function failing(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test("a taken port is named, with the variable that moves it", () => {
  expect(listenError(failing("EADDRINUSE"), place)).toEqual(
    new PlainError(
      "Port 3000 for the page is taken by another program. End that program, or set PORT to another port, for example PORT=3001.",
    ),
  );
});

test("the example beside the last port is a port", () => {
  expect(String(listenError(failing("EADDRINUSE"), { ...place, port: 65_535 }))).toContain("PORT=65534");
});

test("a port for administrators says which ports are for everybody", () => {
  expect(String(listenError(failing("EACCES"), { ...place, port: 80 }))).toContain("from 1024 up");
});

test("an address of another machine is named", () => {
  expect(String(listenError(failing("EADDRNOTAVAIL"), { ...place, host: "10.9.9.9" }))).toContain(
    '"10.9.9.9"',
  );
});

test("what is not about the address stays as it is", () => {
  const error = failing("EMFILE");
  expect(listenError(error, place)).toBe(error);
});
