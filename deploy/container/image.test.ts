import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { dockerIgnore } from "./docker-ignore";

const ROOT = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const ignored = dockerIgnore(read(".dockerignore"));

/** The files that a COPY with this pattern takes; a `.dockerignore` has the same patterns. */
function filesLike(pattern: string): string[] {
  const folder = posix.dirname(pattern);
  const paths = readdirSync(join(ROOT, folder)).map((name) => posix.join(folder, name));
  return paths.filter(dockerIgnore(pattern));
}

const instructions = read("Dockerfile")
  .replace(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => {
    const [name = "", ...words] = line.split(/\s+/);
    return { name, words };
  });
const lastStage = instructions.slice(instructions.findLastIndex(({ name }) => name === "FROM"));
const named = (name: string) => lastStage.filter((instruction) => instruction.name === name);

describe("the image", () => {
  test("is based on exact releases", () => {
    const bases = instructions.filter(({ name }) => name === "FROM").map(({ words }) => words[0]);
    expect(bases).toHaveLength(2);
    for (const base of bases) expect(base).toMatch(/^(node|nginx):\d+\.\d+\.\d+-[a-z0-9.-]+$/);
  });

  test("is built with a Node that the project supports", () => {
    const release = /^node:(\d+)/.exec(String(instructions[0]?.words[0]))?.[1];
    expect(JSON.parse(read("package.json")).engines.node).toContain(`>=${release}`);
  });

  test("runs as a user that is not root, by number, so that Kubernetes can tell", () => {
    expect(named("USER").at(-1)?.words).toEqual(["101:101"]);
  });

  test("holds the built site and what serves it, and nothing else", () => {
    expect(named("COPY").map(({ words }) => words)).toEqual([
      [
        "--chmod=644",
        "deploy/container/*.conf",
        "deploy/container/*.awk",
        "deploy/container/entry.sh",
        "/etc/headwater/",
      ],
      ["--from=build", "/headwater/out", "/usr/share/headwater"],
    ]);
  });

  test("checks its own health where the server answers", () => {
    expect(named("HEALTHCHECK")[0]?.words.join(" ")).toContain("http://127.0.0.1:$PORT/healthz");
    expect(read("deploy/container/nginx.conf")).toContain("location = /healthz {");
  });

  test("starts with the entry script", () => {
    expect(named("ENTRYPOINT")[0]?.words.join(" ")).toBe('["/bin/sh", "/etc/headwater/entry.sh"]');
  });
});

describe("the build", () => {
  test("is given all that the site is built from", () => {
    const list = /const SOURCES = \[([^\]]*)\]/.exec(read("scripts/source-digest.ts"))?.[1] ?? "";
    const sources = [...list.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
    expect(sources).toContain("next.config.js");
    expect([...sources, ".npmrc", "package-lock.json"].filter(ignored)).toEqual([]);
  });

  test("is given every file that is copied", () => {
    const copied = instructions
      .filter(({ name, words }) => name === "COPY" && words[0] !== "." && !words[0]?.startsWith("--from"))
      .flatMap(({ words }) => words.slice(0, -1).filter((word) => !word.startsWith("--")));
    expect(copied.length).toBeGreaterThan(0);
    for (const pattern of copied) {
      const files = filesLike(pattern);
      expect(files, pattern).not.toEqual([]);
      expect(files.filter(ignored), pattern).toEqual([]);
    }
  });

  test.each([".git", "node_modules", "out", ".next", ".sandbox", ".env", "e2e", "sandbox", "docs"])(
    "is not given %s",
    (path) => {
      expect(ignored(path)).toBe(true);
    },
  );
});

describe("compose.yaml", () => {
  const service = z
    .object({ services: z.object({ headwater: z.record(z.string(), z.unknown()) }) })
    .parse(parse(read("deploy/container/compose.yaml"))).services.headwater;

  test("runs it with nothing to write to but /tmp, and without rights", () => {
    expect(service).toMatchObject({
      read_only: true,
      tmpfs: ["/tmp"],
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
    expect(existsSync(join(ROOT, "deploy/container", String(service.build), "Dockerfile"))).toBe(true);
  });

  test("hands on every variable that the entry script knows", () => {
    const known = [...read("deploy/container/config-json.awk").matchAll(/"(HEADWATER_\w+)"/g)].map(
      ([, name = ""]) => name,
    );
    const expected = Object.fromEntries(known.map((name) => [name, `\${${name}:-}`]));
    expect(service.environment).toEqual(expected);
  });
});
