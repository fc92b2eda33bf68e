import { expect, test } from "vitest";
import { sampleToTemplate } from "./sample-to-template";

test("a sample becomes a template, with a record of it", () => {
  const outcome = sampleToTemplate('{"id":"04701a20-ec9f-4999-adde-bf466acceaa5"}', 1);
  expect(outcome).toMatchObject({ ok: true, format: "json", records: 1 });
  expect(outcome.ok && outcome.template).toContain("{{random.uuid}}");
  expect(outcome.ok && JSON.parse(outcome.record)).toHaveProperty("id");
});

test("a sample that cannot be read says why", () => {
  expect(sampleToTemplate("  ", 1)).toMatchObject({ ok: false, problem: { code: "sample-empty" } });
});
