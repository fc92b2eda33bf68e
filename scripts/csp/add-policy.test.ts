import { expect, test } from "vitest";
import { addPolicy } from "./add-policy";
import { contentSecurityPolicy } from "./content-security-policy";
import { hashInlineScripts } from "./hash-inline-scripts";

const head = '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>';
const rest = '<script src="/a.js" async=""></script></head><body><script>start()</script></body></html>';

test("the policy stands right after <meta charset>, with the hashes of the page", () => {
  const policy = contentSecurityPolicy({ scriptHashes: hashInlineScripts(rest), forMeta: true });
  expect(addPolicy(head + rest)).toBe(
    `${head}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${rest}`,
  );
});

test("a policy that was there before is replaced", () => {
  const once = addPolicy(head + rest, "http://aws.example.org");
  expect(once).toContain(" http://aws.example.org;");
  expect(addPolicy(once)).toBe(addPolicy(head + rest));
});

test.each(['<meta charset="utf-8">', "<meta charset=utf-8 />", "<META CHARSET='UTF-8'>"])(
  "%s is found",
  (charset) => {
    expect(addPolicy(`<head>${charset}</head>`)).toContain(`${charset}<meta http-equiv=`);
  },
);

test("a page without <meta charset> is refused", () => {
  expect(() => addPolicy("<html><head></head></html>")).toThrow('no <meta charset="utf-8">');
});

test("an endpoint cannot add directives or end the attribute", () => {
  expect(() => addPolicy(head + rest, 'http://a"; script-src *')).toThrow("cannot name the endpoint");
});
