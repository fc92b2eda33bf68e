import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { getNonLocalReason } from "./loopback-only";
import type { SandboxRequest } from "./request";

function requestFrom(remoteAddress: string | undefined, host = "localhost:4566"): SandboxRequest {
  const body = Readable.from([]);
  return { id: "", method: "GET", path: "/", query: "", headers: { host }, remoteAddress, body };
}

test.each(["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"])("%s is this machine", (address) => {
  expect(getNonLocalReason(requestFrom(address))).toBeUndefined();
});

test.each(["192.168.0.7", "10.0.0.1", "::ffff:10.0.0.1", "fe80::1", "127.0.0.1.evil", undefined])(
  "%s is another machine",
  (address) => {
    expect(getNonLocalReason(requestFrom(address))).toBe("the request is from another machine");
  },
);

test.each(["localhost", "LOCALHOST:1", "app.localhost:4566", "127.0.0.1:4566", "[::1]:4566"])(
  "host %s is this machine",
  (host) => {
    expect(getNonLocalReason(requestFrom("127.0.0.1", host))).toBeUndefined();
  },
);

test.each(["", "evil.example", "localhost.evil.example:4566", "127.0.0.1.evil.example", "192.168.0.7:4566"])(
  "host %j may be another machine",
  (host) => {
    expect(getNonLocalReason(requestFrom("127.0.0.1", host))).toContain("Host header");
  },
);
