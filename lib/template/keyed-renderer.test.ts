import { expect, test } from "vitest";
import { parseTemplate } from "./parse-template";
import { createKeyedRenderer, createRenderer } from "./renderer";

const template = parseTemplate('{"device":"{{random.number(1000) as device}}","n":{{random.number(9)}}}');

function keyed(source: string) {
  return createKeyedRenderer(template, parseTemplate(source, { recordTemplate: template }), { seed: "keys" });
}

test("a key template sees what its record has bound", () => {
  const renderer = keyed("device-{{device}}");
  for (let count = 0; count < 50; count += 1) {
    const { record, key } = renderer.next();
    expect(key).toBe(`device-${JSON.parse(record).device}`);
  }
});

test("a key template that draws by itself leaves the records as they are without it", () => {
  const renderer = keyed("{{random.uuid}}");
  const plain = createRenderer(template, { seed: "keys" });
  for (let count = 0; count < 20; count += 1) expect(renderer.next().record).toBe(plain.next());
});

test("a key template binds names of its own without touching the record's", () => {
  const { record, key } = keyed("{{random.number(5) as own}}/{{own}}/{{device}}").next();
  const [first, second, device] = key.split("/");
  expect(second).toBe(first);
  expect(device).toBe(JSON.parse(record).device);
});

test("a name that the record has not bound is an error of the key template, with its place", () => {
  const { hasErrors, diagnostics } = parseTemplate("{{devise}}", { recordTemplate: template });
  expect(hasErrors).toBe(true);
  expect(diagnostics[0]).toMatchObject({ severity: "error", from: 2, to: 8 });
});

test("line breaks of the text are removed, or kept where that is asked for", () => {
  const source = "\n{\n  {{#repeat 2}}a\r\n{{/repeat}}}\n";
  const render = (keepLineBreaks: boolean) =>
    createRenderer(parseTemplate(source, { keepLineBreaks })).next();
  expect(render(false)).toBe("{  aa}");
  expect(render(true)).toBe("{\n  a\r\na\r\n}");
});
