import { expect, test } from "vitest";
import { visibleHost } from "./visible-host";

test.each(["127.0.0.1", "::1", "0.0.0.0", "::"])(
  "what listens on %s is localhost to a browser here",
  (host) => {
    expect(visibleHost(host)).toBe("localhost");
  },
);

test("an address of a network is told as it is, with brackets where a port could be misread", () => {
  expect(visibleHost("192.168.1.5")).toBe("192.168.1.5");
  expect(visibleHost("fe80::1")).toBe("[fe80::1]");
});
