import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandLines, quoted } from "@/components/setup/command-lines";

test("the commands contain the region and the site", () => {
  const lines = commandLines("eu-central-1", "https://example.org/headwater/");
  expect(lines.workshop).toContain("curl -fsSO https://example.org/headwater/cloudformation/workshop.yaml");
  for (const line of Object.values(lines)) expect(line).toContain("--region eu-central-1");
});

test.each(["us-east-1", "a; rm -rf /", "$(id)", "it's", '"', "`id`", "", "two\nlines", "\\"])(
  "%j becomes one word of a POSIX shell",
  (text) => {
    const said = execFileSync("sh", ["-c", `printf %s ${quoted(text)}`], { encoding: "utf8" });
    expect(said).toBe(text);
  },
);
