import { expect, test } from "vitest";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { inspectTemplate } from "./inspect-template";

test("samples are numbered, measured with their line feed, and known to be JSON", () => {
  const { diagnostics, samples } = inspectTemplate(workshopTemplate, 5, 1);
  expect(diagnostics).toEqual([]);
  expect(samples.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  for (const { text, bytes, jsonProblem } of samples) {
    expect(bytes).toBe(Buffer.byteLength(`${text}\n`));
    expect(jsonProblem).toBeUndefined();
  }
});

test("a size is in bytes, not in characters", () => {
  expect(inspectTemplate("한강", 1, 1).samples[0]?.bytes).toBe(7);
});

test("the same seed gives the same samples", () => {
  const records = (seed: number) =>
    inspectTemplate("{{random.uuid}}", 5, seed).samples.map(({ text }) => text);
  expect(records(1)).toEqual(records(1));
  expect(records(1)).not.toEqual(records(2));
});

test("a template with an error has diagnostics and no samples", () => {
  const { diagnostics, samples } = inspectTemplate("{{random.uuidd}}", 5, 1);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  expect(samples).toEqual([]);
});

test("what fails only while rendering is a diagnostic, not an exception", () => {
  const { diagnostics, samples } = inspectTemplate(
    "{{#repeat 9000}}{{#repeat 9000}}x{{/repeat}}{{/repeat}}",
    5,
    1,
  );
  expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  expect(samples).toEqual([]);
});

test("a record that looks like JSON and is not has a warning, and the place of the fault", () => {
  const { diagnostics, samples } = inspectTemplate('{"name": {{name.firstName}}}', 1, 1);
  expect(diagnostics.map(({ code }) => code)).toContain("not-json");
  expect(samples[0]?.jsonProblem?.offset).toBe(9);
});

test("samples carry the run mark and are measured with it", () => {
  const mark = { kind: "member", name: "_run", id: "r1" } as const;
  const [sample] = inspectTemplate('{"a":1}', 1, 1, mark).samples;
  expect(sample).toMatchObject({ text: '{"a":1,"_run":"r1"}', bytes: 20, jsonProblem: undefined });
});

test("samples that cannot carry the mark are shown without it, and why is said", () => {
  const mark = { kind: "member", name: "_run", id: "r1" } as const;
  const { samples, markProblem } = inspectTemplate("a,b", 1, 1, mark);
  expect(samples.map(({ text }) => text)).toEqual(["a,b"]);
  expect(markProblem?.message).toContain("is no JSON object");
});
