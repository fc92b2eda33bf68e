import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runRender } from "./run-render";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "render-"));
});

afterAll(() => rm(folder, { recursive: true }));

class Collector extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function render(argv: readonly string[], input = "") {
  const terminal = { stdin: Readable.from([input]), stdout: new Collector(), stderr: new Collector() };
  const status = await runRender(argv, terminal);
  return { status, output: terminal.stdout.text, errors: terminal.stderr.text };
}

async function templateFile(name: string, source: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, source);
  return path;
}

test("the command prints the requested number of records, one per line", async () => {
  const path = await templateFile("counter.txt", "{\n  {{sequence}}\n}\n");
  expect(await render(["--template", path, "--count", "3"])).toMatchObject({
    status: 0,
    output: "{  1}\n{  2}\n{  3}\n",
  });
  expect(await render(["--template", path])).toMatchObject({ output: "{  1}\n" });
  expect(await render(["--template", path, "--count", "0"])).toMatchObject({ status: 0, output: "" });
});

test("- reads the template from standard input", async () => {
  expect(await render(["--template", "-"], "a {{'b'}}")).toEqual({ status: 0, output: "a b\n", errors: "" });
});

test("the same seed and time give the same records", async () => {
  const argv = [
    "--template",
    "-",
    "--seed",
    "x",
    "--now",
    "2026-01-31T12:00:00Z",
    "--tz",
    "Asia/Seoul",
    "--count",
    "5",
  ];
  const first = await render(argv, "{{random.uuid}} {{date.now}}");
  expect(first.output).toContain("2026-01-31T21:00:00+09:00");
  expect(await render(argv, "{{random.uuid}} {{date.now}}")).toEqual(first);
});

test("problems go to standard error with file, line and column, and an error sets the status to 1", async () => {
  const path = await templateFile("wrong.txt", '{\n  "a": "{{nmae.firstName}}"\n}');
  expect(await render(["--template", path])).toEqual({
    status: 1,
    output: "",
    errors: `${path}:2:11: error unknown-function There is no function \`nmae.firstName\`: did you mean \`name.firstName\`?\n`,
  });
});

test("a warning is printed, and so are the records", async () => {
  const result = await render(["--template", "-", "--seed", "1"], "{{Name.FirstName}}");
  expect(result.status).toBe(0);
  expect(result.output).toMatch(/^\w+\n$/);
  expect(result.errors).toBe(
    "-:1:3: warning letter-case `Name.FirstName` has the wrong letter case: write `name.firstName`.\n",
  );
});

test("--check prints only the diagnostics, including those of rendered records", async () => {
  const result = await render(["--template", "-", "--check"], '{"a": {{name.firstName}}}');
  expect(result).toMatchObject({ status: 0, output: "" });
  expect(result.errors).toMatch(
    /^-:1:7: warning not-json The record looks like JSON but is not valid: at character 7/,
  );
});

test("--check --json prints the diagnostics as JSON to standard output", async () => {
  const result = await render(
    ["--template", "-", "--check", "--json"],
    "ok\n{{date.utc('iso')}}\n{{nope.nope}}",
  );
  expect(result).toMatchObject({ status: 1, errors: "" });
  expect(JSON.parse(result.output)).toMatchObject([
    { file: "-", line: 2, column: 12, severity: "warning", code: "format-iso", from: 14, to: 19 },
    { file: "-", line: 3, column: 3, severity: "error", code: "unknown-function", from: 25, to: 34 },
  ]);
});

test("--check prints nothing for a template without problems", async () => {
  expect(await render(["--template", "-", "--check"], "{{random.uuid}}")).toEqual({
    status: 0,
    output: "",
    errors: "",
  });
  expect(await render(["--template", "-", "--check", "--json"], "x")).toMatchObject({
    status: 0,
    output: "[]\n",
  });
});

test("an error that appears only in a record also sets the status to 1", async () => {
  const source = '{{"many" as mean}}{{random.poisson({"mean": mean})}}';
  const result = await render(["--template", "-", "--check"], source);
  expect(result.status).toBe(1);
  expect(result.errors).toContain('error bad-argument "mean" must be a number, not "many".');
  const rendered = await render(["--template", "-"], source);
  expect(rendered).toMatchObject({ status: 1, output: "" });
});

test("a wrong command line is an error with every wrong option", async () => {
  const result = await render(["--count", "many", "--now", "soon", "--json"]);
  expect(result.status).toBe(1);
  expect(result.errors).toContain("--template FILE is missing.");
  expect(result.errors).toContain('--count must be a whole number from 0, not "many".');
  expect(result.errors).toContain('--now must be a time such as 2026-01-31T12:00:00Z, not "soon".');
  expect((await render(["--tempalte", "x"])).errors).toContain("--tempalte");
  expect((await render(["--template", "-", "--json"], "x")).errors).toContain("--json requires --check.");
});

test("an unreadable file and an unknown time zone are errors", async () => {
  const missing = await render(["--template", join(folder, "missing.txt")]);
  expect(missing).toMatchObject({ status: 1, output: "" });
  expect(missing.errors).toContain("missing.txt cannot be read");
  const zone = await render(["--template", "-", "--tz", "Mars/Olympus"], "x");
  expect(zone).toMatchObject({ status: 1, output: "" });
  expect(zone.errors).toContain('There is no time zone "Mars/Olympus".');
});

test("--help prints the usage", async () => {
  const result = await render(["--help"]);
  expect(result.status).toBe(0);
  expect(result.output).toContain("--template FILE");
});

test("the command ends quietly when its reader closes the pipe", async () => {
  const path = await templateFile("endless.txt", "{{random.uuid}}");
  const argv = [
    "node_modules/tsx/dist/cli.mjs",
    "cli/render.ts",
    "--template",
    path,
    "--count",
    "1000000000",
  ];
  const child = spawn(process.execPath, argv, {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  child.stdout.destroy();
  expect(await exit).toEqual([0, null]);
  expect(errors).toBe("");
});
