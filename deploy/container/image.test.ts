import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { SOURCES } from "@/scripts/build-record";

const ROOT = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
/** The paths that the build receives; the first line of .dockerignore excludes everything else. */
const [excluded, ...included] = read(".dockerignore")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

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

  test("runs as a user that is not root, by number, so that Kubernetes can check it", () => {
    expect(named("USER").at(-1)?.words).toEqual(["101:101"]);
  });

  test("holds only the built site and the files that serve it", () => {
    expect(named("COPY").map(({ words }) => words)).toEqual([
      ["--chmod=644", "deploy/container/*.conf", "deploy/container/entry.sh", "/etc/headwater/"],
      ["--from=build", "/headwater/out", "/usr/share/headwater"],
    ]);
  });

  test("checks its health at the path that the server answers", () => {
    expect(named("HEALTHCHECK")[0]?.words.join(" ")).toContain("http://127.0.0.1:$PORT/healthz");
    expect(read("deploy/container/nginx.conf")).toContain("location = /healthz {");
  });

  test("starts with the entry script", () => {
    expect(named("ENTRYPOINT")[0]?.words.join(" ")).toBe('["/bin/sh", "/etc/headwater/entry.sh"]');
  });
});

describe("the build", () => {
  test("receives only the files that the site is built from and the files that serve it", () => {
    expect(excluded).toBe("*");
    expect(included).toEqual(
      [...SOURCES, ".npmrc", "deploy/container"]
        .map((path) => `!${path.replace(/^tsconfig.*/, "tsconfig*.json")}`)
        .filter((line, index, lines) => lines.indexOf(line) === index)
        .sort()
        .concat("**/*.test.*"),
    );
  });

  test("receives every file that is copied", () => {
    const copied = instructions
      .filter(({ name, words }) => name === "COPY" && words[0] !== "." && !words[0]?.startsWith("--from"))
      .flatMap(({ words }) => words.slice(0, -1).filter((word) => !word.startsWith("--")));
    expect(copied.length).toBeGreaterThan(0);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path.replace("*.conf", "nginx.conf"))), path).toBe(true);
      expect(
        included.some((line) => path.startsWith(line.slice(1))),
        path,
      ).toBe(true);
    }
  });
});

describe("compose.yaml", () => {
  const service = z
    .object({ services: z.object({ headwater: z.record(z.string(), z.unknown()) }) })
    .parse(parse(read("deploy/container/compose.yaml"))).services.headwater;

  test("runs the image with /tmp as the only writable folder and without capabilities", () => {
    expect(service).toMatchObject({
      read_only: true,
      tmpfs: ["/tmp"],
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
    expect(existsSync(join(ROOT, "deploy/container", String(service.build), "Dockerfile"))).toBe(true);
  });

  test("passes on every variable that the entry script knows", () => {
    const known = [...read("deploy/container/entry.sh").matchAll(/^check (HEADWATER_\w+)/gm)].map(
      ([, name = ""]) => name,
    );
    const expected = Object.fromEntries(known.map((name) => [name, `\${${name}:-}`]));
    expect(service.environment).toEqual(expected);
  });
});
