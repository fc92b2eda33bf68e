import { expect, test } from "vitest";
import { endpointSource } from "./endpoint-source";

test.each([
  ["http://localhost:4566", "http://localhost:4566"],
  ["https://example.org/aws/", "https://example.org"],
  ["https://example.org:443", "https://example.org"],
  ["http://EXAMPLE.org:80/x", "http://example.org"],
  ["http://192.168.1.7:5000", "http://192.168.1.7:5000"],
  ["https://bücher.example", "https://xn--bcher-kva.example"],
])("%s is allowed as %s", (endpoint, source) => {
  expect(endpointSource(endpoint)).toBe(source);
});

test.each([
  "http://[::1]:4566",
  "http://a;script-src",
  "http://a,b",
  "ftp://example.org",
  "javascript:alert(1)",
  "localhost:4566",
  "",
])("“%s” is refused, as a policy cannot name it", (endpoint) => {
  expect(() => endpointSource(endpoint)).toThrow(`cannot name the endpoint “${endpoint}”`);
});
