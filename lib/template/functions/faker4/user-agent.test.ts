import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";
import { chiSquare, tally } from "../../testing/statistics";

const oldFaker = createRequire(import.meta.url)("faker") as { internet: { userAgent: () => string } };

/** Reduces a user agent to its format, without numbers, processors, languages, and optional parts. */
function toFormat(agent: string): string {
  return agent
    .replaceAll(/\b[A-Z]{2}(?= Presto|\))/g, "LL")
    .replaceAll(/(U; )?(Intel|PPC)(?= Mac)/g, "P")
    .replaceAll(/i686|x86_64/g, "P")
    .replaceAll(/; (WOW64|Win64; x64)|Touch; |; \.NET CLR [\d.]+/g, "")
    .replaceAll(/[\d_.]*\d[\d_.]*/g, "0")
    .replaceAll(/ +/g, " ");
}

test("every user agent has a format that faker 4.1 produces", () => {
  const expected = new Set(Array.from({ length: 60_000 }, () => toFormat(oldFaker.internet.userAgent())));
  // faker 4.1 omits the closing parenthesis after Linux; the functions here do not.
  const known = (agent: string) => expected.has(agent) || expected.has(agent.replace("Linux P)", "Linux P"));
  const actual = tally(renderRecords("{{internet.userAgent}}", 20_000).map(toFormat));
  expect([...actual.keys()].filter((agent) => !known(agent))).toEqual([]);
  expect(actual.size).toBeGreaterThan(9);
});

test("browsers occur in proportion to their market shares", () => {
  const browsers = renderRecords("{{internet.userAgent}}", 6_000).map((agent): string => {
    if (agent.includes("Chrome/")) return "chrome";
    if (agent.includes("Trident/")) return "explorer";
    if (agent.includes("Firefox/")) return "firefox";
    return agent.startsWith("Opera") ? "opera" : "safari";
  });
  const counts = tally(browsers);
  const observed = ["chrome", "explorer", "firefox", "safari", "opera"].map((name) => counts.get(name) ?? 0);
  const shares = [0.451, 0.275, 0.194, 0.062, 0.016].map((share) => share / 0.998);
  // 0.999 quantile for 4 degrees of freedom.
  expect(chiSquare(observed, shares)).toBeLessThan(18.47);
});
