import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { parseTemplate } from "./parse-template";
import { createKeyedRenderer, createRenderer, type RendererOptions } from "./renderer";

const WORKSHOP = String.raw`
{
    "uuid": "{{random.uuid}}",
    "device_ts": "{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}",
    "device_id": {{random.number(50)}},
    "device_temp": {{random.weightedArrayElement(
        {"weights":[0.30, 0.30, 0.20, 0.20],"data":[32, 34, 28, 40]}
    )}},
    "track_id": {{random.number(30)}},
    "activity_type": {{random.weightedArrayElement(
        {
            "weights": [0.1, 0.2, 0.2, 0.3, 0.2],
            "data": ["\"Running\"", "\"Working\"", "\"Walking\"", "\"Traveling\"", "\"Sitting\""]
        }
    )}}
}
`;

function records(
  source: string,
  count: number,
  options: RendererOptions = { seed: 1, now: () => 0 },
): string[] {
  const renderer = createRenderer(parseTemplate(source), options);
  return Array.from({ length: count }, () => renderer.next());
}

function failure(action: () => unknown): HeadwaterError {
  try {
    action();
  } catch (error) {
    if (error instanceof HeadwaterError) return error;
  }
  throw new Error("no HeadwaterError was thrown");
}

test("the workshop template renders one line of JSON per record, with its six fields", () => {
  const now = Date.UTC(2026, 0, 2, 3, 4, 5, 6);
  for (const record of records(WORKSHOP, 1000, { seed: 1, now: () => now })) {
    expect(record).not.toMatch(/[\r\n]/);
    expect(JSON.parse(record)).toEqual({
      uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      device_ts: "2026-01-02 03:04:05.006",
      device_id: expect.any(Number),
      device_temp: expect.toSatisfy((value) => [32, 34, 28, 40].includes(value)),
      track_id: expect.any(Number),
      activity_type: expect.stringMatching(/^(Running|Working|Walking|Traveling|Sitting)$/),
    });
  }
});

test("the same seed gives the same records, a different seed different ones", () => {
  expect(records(WORKSHOP, 50, { seed: 7, now: () => 0 })).toEqual(
    records(WORKSHOP, 50, { seed: "7", now: () => 0 }),
  );
  expect(records(WORKSHOP, 1, { seed: 7 })).not.toEqual(records(WORKSHOP, 1, { seed: 8 }));
});

test("a renderer without a seed chooses one and returns it for reuse", () => {
  const template = parseTemplate("{{random.uuid}}");
  const first = createRenderer(template);
  const again = createRenderer(template, { seed: first.seed });
  expect(createRenderer(template).seed).not.toBe(first.seed);
  expect(again.next()).toBe(first.next());
});

test("all placeholders of one record see the same time", () => {
  let clock = 0;
  const now = () => {
    clock += 1;
    return clock;
  };
  expect(records("{{date.utc(x)}} {{date.now(x)}} {{date.simTime(x)}}", 2, { seed: 1, now })).toEqual([
    "1 1 1",
    "2 2 2",
  ]);
});

test("only date.simTime shows the simulated clock of a run", () => {
  const options = { seed: 1, now: () => 5, simulatedNow: () => 7 };
  expect(records("{{date.utc(x)}} {{date.simTime(x)}}", 1, options)).toEqual(["5 7"]);
});

test("local time uses the given time zone", () => {
  const source = '{{date.now("HH:mm Z")}} {{date.utc("HH:mm Z")}} {{date.now}} {{date.utc}}';
  expect(records(source, 1, { seed: 1, now: () => 0, timeZone: "Asia/Kolkata" })).toEqual([
    "05:30 +05:30 00:00 +00:00 1970-01-01T05:30:00+05:30 1970-01-01T00:00:00Z",
  ]);
});

test("rejects an unknown time zone before the first record", () => {
  const error = failure(() => createRenderer(parseTemplate("x"), { timeZone: "Mars/Olympus" }));
  expect(error.code).toBe("unknown-time-zone");
});

test("rejects a template with errors, with the first error and its place", () => {
  const error = failure(() => createRenderer(parseTemplate("a {{nmae.firstName}}")));
  expect(error.code).toBe("template-has-errors");
  expect(error.message).toContain("nmae.firstName");
  expect(error.facts).toMatchObject({
    diagnostic: "unknown-function",
    name: "nmae.firstName",
    from: 4,
    to: 18,
  });
});

const template = parseTemplate('{"device":"{{random.number(1000) as device}}","n":{{random.number(9)}}}');

function keyed(source: string) {
  return createKeyedRenderer(template, parseTemplate(source, { recordTemplate: template }), { seed: "keys" });
}

test("a key template sees the values that its record binds", () => {
  const renderer = keyed("device-{{device}}");
  for (let count = 0; count < 50; count += 1) {
    const { record, key } = renderer.next();
    expect(key).toBe(`device-${JSON.parse(record).device}`);
  }
});

test("random draws of a key template do not change the records", () => {
  const renderer = keyed("{{random.uuid}}");
  const plain = createRenderer(template, { seed: "keys" });
  for (let count = 0; count < 20; count += 1) expect(renderer.next().record).toBe(plain.next());
});

test("a key template can bind its own names without changing the record's", () => {
  const { record, key } = keyed("{{random.number(5) as own}}/{{own}}/{{device}}").next();
  const [first, second, device] = key.split("/");
  expect(second).toBe(first);
  expect(device).toBe(JSON.parse(record).device);
});

test("a name that the record does not bind is an error of the key template, with its place", () => {
  const { hasErrors, diagnostics } = parseTemplate("{{devise}}", { recordTemplate: template });
  expect(hasErrors).toBe(true);
  expect(diagnostics[0]).toMatchObject({ severity: "error", from: 2, to: 8 });
});

test("removes line breaks, or keeps them on request", () => {
  const source = "\n{\n  {{#repeat 2}}a\r\n{{/repeat}}}\n";
  const render = (keepLineBreaks: boolean) =>
    createRenderer(parseTemplate(source, { keepLineBreaks })).next();
  expect(render(false)).toBe("{  aa}");
  expect(render(true)).toBe("{\n  a\r\na\r\n}");
});
