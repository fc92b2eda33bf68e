import { expect, test } from "vitest";
import { PlainError } from "./plain-error.mjs";
import { runSteps, type Step } from "./run-steps";

function step(name: string, passed: number, failed: number, needs: string[] = []): Step {
  return { name, needs, run: async () => ({ passed, failed, output: `output of ${name}` }) };
}

async function runAndRead(steps: Step[], signal = new AbortController().signal) {
  let text = "";
  const exitCode = await runSteps(
    steps,
    (part) => {
      text += part;
    },
    signal,
  );
  return { exitCode, text, lastLine: text.trimEnd().split("\n").at(-1) };
}

test("the last line is the sum of all steps, and the exit code is 0 if all passed", async () => {
  const { exitCode, lastLine } = await runAndRead([step("lint", 1, 0), step("unit tests", 340, 0)]);
  expect(lastLine).toBe("341 passed, 0 failed");
  expect(exitCode).toBe(0);
});

test("a passed step prints a line without its output", async () => {
  const { text } = await runAndRead([step("lint", 1, 0)]);
  expect(text).toMatch(/^lint +passed {2}\(\d+\.\d s\)$/m);
  expect(text).not.toContain("output of lint");
});

test("the line of a step has its measured value", async () => {
  const weight = { ...step("weight", 1, 0), run: async () => ({ ...one, note: "187.2 kB" }) };
  const { text } = await runAndRead([weight]);
  expect(text).toMatch(/^weight +passed, 187\.2 kB {2}\(/m);
});

const one = { passed: 1, failed: 0, output: "" };

test("a failed step prints its output, and later steps still run", async () => {
  const { exitCode, lastLine, text } = await runAndRead([step("lint", 0, 1), step("unit tests", 340, 2)]);
  expect(text).toContain("output of lint");
  expect(text).toMatch(/^unit tests +340 passed, 2 FAILED/m);
  expect(lastLine).toBe("340 passed, 3 failed");
  expect(exitCode).toBe(1);
});

test("a step whose required step failed does not run and counts as failed", async () => {
  const { lastLine, text } = await runAndRead([
    step("build", 0, 1),
    step("end-to-end tests", 9, 0, ["build"]),
  ]);
  expect(text).toContain('Not run, because it needs "build", which failed.');
  expect(lastLine).toBe("0 passed, 2 failed");
});

test("a step that could not run is a failure with the reason", async () => {
  const broken: Step = { name: "browser", run: () => Promise.reject(new PlainError("No Chromium here.")) };
  const { exitCode, lastLine, text } = await runAndRead([step("lint", 1, 0), broken]);
  expect(text).toContain("\nNo Chromium here.\n");
  expect(lastLine).toBe("1 passed, 1 failed");
  expect(exitCode).toBe(1);
});

test("a run without steps is not a success", async () => {
  expect((await runAndRead([])).exitCode).toBe(1);
});

test("an interrupted run starts no more steps and is not a success", async () => {
  const interrupted = new AbortController();
  const interrupting: Step = {
    name: "build",
    run: async () => {
      interrupted.abort();
      return { passed: 1, failed: 0, output: "" };
    },
  };
  const { exitCode, text } = await runAndRead([interrupting, step("unit tests", 5, 0)], interrupted.signal);
  expect(text).not.toContain("unit tests");
  expect(exitCode).toBe(1);
});
