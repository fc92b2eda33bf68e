import fc from "fast-check";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import { parseCsvCells } from "./csv-rows";
import { inferTemplate } from "./template-from-sample";

const NOW = Date.UTC(2026, 4, 17, 9, 30, 5, 250);

function rendered(template: string, count = 20): string[] {
  const parsed = parseTemplate(template);
  expect(parsed.diagnostics).toEqual([]);
  const renderer = createRenderer(parsed, { seed: "sample", now: () => NOW, timeZone: "UTC" });
  return Array.from({ length: count }, () => renderer.next());
}

/** The template text for one member of an object. */
function memberTemplate(name: string, ...values: readonly unknown[]): string {
  const lines = values.map((value) => JSON.stringify({ [name]: value })).join("\n");
  const { template } = inferTemplate(lines);
  for (const record of rendered(template)) JSON.parse(record);
  const text = template.replaceAll(/\s*\n\s*/g, "");
  return text.slice(`{${JSON.stringify(name)}: `.length, -1);
}

test.each([
  ["id", "04701a20-ec9f-4999-adde-bf466acceaa5", '"{{random.uuid}}"'],
  ["device_ts", "2024-05-01 12:30:45.123", '"{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}"'],
  ["time", "2024-05-01T12:30:45Z", '"{{date.utc("YYYY-MM-DDTHH:mm:ss[Z]")}}"'],
  ["time", "2024-05-01T12:30:45.123+09:00", '"{{date.now("YYYY-MM-DDTHH:mm:ss.SSSZ")}}"'],
  ["birth_date", "1980-02-29", '"{{date.birthdate("YYYY-MM-DD")}}"'],
  ["expires_at", "2030-01-01T00:00:00Z", '"{{date.future(1, "YYYY-MM-DDTHH:mm:ss[Z]")}}"'],
  ["createdAt", "2020-01-01", '"{{date.utc("YYYY-MM-DD")}}"'],
  ["registered_on", "2020-01-01", '"{{date.past(1, "YYYY-MM-DD")}}"'],
  ["ts", 1712345678901, '{{date.utc("x")}}'],
  ["created_at", 1712345678, '{{date.utc("X")}}'],
  ["customer_no", 1712345678, '{{random.number({"min": 0, "max": 5000000000})}}'],
  ["device_id", 16, '{{random.number({"min": 0, "max": 50})}}'],
  ["temperature", 21.57, '{{random.number({"min": 0, "max": 50, "precision": 0.01})}}'],
  ["offset", -5, '{{random.number({"min": -10, "max": 10})}}'],
  ["latitude", 37.5665, '{{random.number({"min": 37, "max": 38, "precision": 0.0001})}}'],
  ["email", "ann@example.com", '"{{internet.email}}"'],
  ["ip", "10.20.30.40", '"{{internet.ip}}"'],
  ["ip", "2001:db8::ff00:42:8329", '"{{internet.ipv6}}"'],
  ["mac", "00:1b:63:84:45:e6", '"{{internet.mac}}"'],
  ["ua", "Mozilla/5.0 (X11; Linux)", "{{json(internet.userAgent)}}"],
  ["home", "https://example.com", '"{{internet.url}}"'],
  [
    "page",
    "https://example.com/p/1234?x=1",
    '"https://example.com/p/{{random.number({"min": 0, "max": 5000})}}?x=1"',
  ],
  ["firstName", "Ann", '"{{name.firstName}}"'],
  ["customer", "Ann Lee", '"{{name.findName}}"'],
  ["city", "Seoul", '"{{address.city}}"'],
  ["country", "KR", '"{{address.countryCode}}"'],
  ["country", "Korea", "{{json(address.country)}}"],
  ["state", "CA", '"{{address.stateAbbr}}"'],
  ["zip", "04524", '"{{helpers.replaceSymbolWithNumber("#####")}}"'],
  ["phone", "+82-10-1234-5678", '"{{phone.phoneNumber("+82-##-####-####")}}"'],
  ["active", true, "{{random.boolean}}"],
  ["serial", "SN-00123", '"SN-{{helpers.replaceSymbolWithNumber("#####")}}"'],
  [
    "sha",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    '"{{string.hexadecimal({"length": 40, "casing": "lower", "prefix": ""})}}"',
  ],
  ["kind", "Running", '"Running"'],
  [
    "eni",
    "eni-0a1b2c3d4e5f67890",
    '"eni-{{string.hexadecimal({"length": 17, "casing": "lower", "prefix": ""})}}"',
  ],
  [
    "message",
    "Payment 4711 took 53 ms",
    '"Payment {{random.number({"min": 0, "max": 10000})}} took {{random.number({"min": 0, "max": 200})}} ms"',
  ],
  ["message", "The customer was not found", '"{{lorem.sentence(5)}}"'],
  ["single", ["a"], '["a"]'],
  ["version", "1.2.3", '"{{system.semver}}"'],
  ["nothing", null, "null"],
  ["empty", "", '""'],
  ["list", [], "[]"],
  ["object", {}, "{}"],
])("%s: %j becomes %s", (name, value, expected) => {
  expect(memberTemplate(name, value)).toBe(expected);
});

test("repeated values become a choice with the observed frequencies", () => {
  expect(memberTemplate("type", "Run", "Walk", "Run")).toBe(
    '"{{random.weightedArrayElement({"weights": [2, 1], "data": ["Run", "Walk"]})}}"',
  );
  expect(memberTemplate("temp", 32, 34, 32, 32, 34, 32, 32, 34, 32)).toContain('"weights": [6, 3]');
  expect(memberTemplate("on", true, false, true)).toContain('{"weights": [2, 1], "data": [true, false]}');
});

test("a choice of words that need escaping is valid JSON", () => {
  expect(memberTemplate("q", 'say "a"', "b\\c", 'say "a"', "b\\c")).toMatch(
    /^\{\{json\(random\.arrayElement\(/,
  );
});

test("several numbers define their range and decimals", () => {
  expect(memberTemplate("x", 1.5, 7.25, 3, 9)).toBe(
    '{{random.number({"min": 1.5, "max": 9, "precision": 0.01})}}',
  );
  expect(memberTemplate("x", 15, 7, 93, 20)).toBe('{{random.number({"min": 7, "max": 93})}}');
});

test("numbers that increase by a constant step become a counter", () => {
  expect(memberTemplate("n", 100, 101, 102)).toBe('{{sequence({"start": 100})}}');
  expect(memberTemplate("n", 10, 20, 30)).toBe('{{sequence({"start": 10, "step": 10})}}');
  expect(memberTemplate("order_id", 5, 9, 17)).toBe('{{sequence({"start": 5})}}');
});

test("codes keep their format", () => {
  expect(memberTemplate("plate", "AB-1234", "CD-9876", "XY-4711")).toBe(
    '"{{helpers.replaceSymbols("??-####")}}"',
  );
  expect(memberTemplate("device", "device-7", "device-12", "device-9")).toBe(
    '"device-{{random.number({"min": 7, "max": 12})}}"',
  );
});

test("status codes become a choice, never a range", () => {
  expect(memberTemplate("status", 200, 404, 200)).toBe(
    '{{random.weightedArrayElement({"weights": [2, 1], "data": [200, 404]})}}',
  );
});

test("a value that is sometimes null becomes optional", () => {
  expect(memberTemplate("mail", "a@b.io", null, "c@d.io", "e@f.io")).toBe(
    "{{json(optional(0.75, internet.email))}}",
  );
  expect(memberTemplate("n", 5, null, 9, 6)).toBe('{{optional(0.75, random.number({"min": 5, "max": 9}))}}');
  expect(memberTemplate("o", { a: "x" }, null)).toBe(
    '{{#oneOf}}{{#case 1}}{"a": "x"}{{/case}}{{#case 1}}null{{/case}}{{/oneOf}}',
  );
});

test("a member that some records lack is omitted as often, with its comma", () => {
  const { template } = inferTemplate('{"a":"x","b":"y","c":"z"} {"b":"y","c":"z"} {"b":"y"}');
  const shapes = rendered(template, 100).map((record) => Object.keys(JSON.parse(record) as object).join(""));
  expect(new Set(shapes)).toEqual(new Set(["abc", "ab", "bc", "b"]));
  expect(shapes.filter((keys) => keys.startsWith("a")).length).toBeLessThan(60);
});

test("members that occur together stay together", () => {
  const { template } = inferTemplate(
    '{"e":"move","x":1,"y":2}{"e":"hit","damage":3}{"e":"move","x":5,"y":6}',
  );
  for (const record of rendered(template, 50)) {
    const keys = Object.keys(JSON.parse(record) as object);
    expect(keys.includes("x")).toBe(keys.includes("y"));
  }
});

test("weights are percentages if there are many records", () => {
  const values = Array.from({ length: 400 }, (_, index) =>
    index % 400 === 0 ? "rare" : index % 4 === 0 ? "some" : "most",
  );
  expect(memberTemplate("kind", ...values)).toBe(
    '"{{random.weightedArrayElement({"weights": [0.3, 75, 24.8], "data": ["rare", "most", "some"]})}}"',
  );
});

test("missing members are null if no member is always present", () => {
  const { template } = inferTemplate('[{"a":"x"},{"b":"y"},{"c":"z"}]');
  for (const record of rendered(template))
    expect(Object.keys(JSON.parse(record) as object)).toEqual(["a", "b", "c"]);
});

test("a list of objects becomes a repeat block with the observed lengths", () => {
  const { template } = inferTemplate(
    '{"lines":[{"line":1,"sku":"A-1"},{"line":2,"sku":"A-2"}]}{"lines":[]}{"lines":[{"line":1,"sku":"A-9"}]}',
  );
  expect(template).toContain('{{#repeat {"min": 0, "max": 2} ", "}}');
  const lists = rendered(template, 50).map(
    (record) => (JSON.parse(record) as { lines: { line: number }[] }).lines,
  );
  expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([0, 1, 2]));
  for (const lines of lists)
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
});

test("a point has a range for each coordinate", () => {
  expect(memberTemplate("point", [127, 37.5], [128, 36.25])).toBe(
    '[{{random.number({"min": 127, "max": 128})}}, {{random.number({"min": 36.25, "max": 37.5, "precision": 0.01})}}]',
  );
});

test("mixed types at one position stay mixed", () => {
  const records = rendered(inferTemplate('{"v":1}{"v":"one"}{"v":[1]}{"v":null}').template, 200);
  const kinds = records
    .map((record) => (JSON.parse(record) as { v: unknown }).v)
    .map((v) => (v === null ? "null" : Array.isArray(v) ? "list" : typeof v));
  expect(new Set(kinds)).toEqual(new Set(["number", "string", "list", "null"]));
});

test("escapes braces, quotes and control characters of a sample", () => {
  const value = 'a "quoted" {{random.uuid}} {{{ }} \\ \n \u0007 \u2028 é';
  const { template } = inferTemplate(JSON.stringify({ "{{key}}": value, kept: "{{sequence}}" }));
  const [record = ""] = rendered(template, 1);
  expect(JSON.parse(record)).toEqual({ "{{key}}": value, kept: "{{sequence}}" });
});

test("__proto__ is an ordinary key", () => {
  const { template } = inferTemplate('{"__proto__": {"a": "x"}, "constructor": "y"}');
  const [record = ""] = rendered(template, 1);
  expect(record.replaceAll(/\s/g, "")).toBe('{"__proto__":{"a":"x"},"constructor":"y"}');
});

test.each([
  ["JSON lines", '{"a":1}\n{"a":2}\n', 2],
  ["a list", '[{"a":1},{"a":2},{"a":3}]', 3],
  ["objects without anything between, as Firehose stores them", '{"a":"}{"}{"a":"\\"]"}', 2],
  ["formatted objects", '{\n  "a": 1\n}\n\n{\n  "a": 2\n}', 2],
  ["a list of numbers", "[1, 2, 5]", 3],
])("%s is JSON", (_, sample, records) => {
  expect(inferTemplate(sample)).toMatchObject({ format: "json", records });
});

test.each([
  ["cut", '{"a": 1', "sample-malformed"],
  ["with a trailing comma", '{"a": 1,}', "sample-malformed"],
  ["with single quotes", "{'a': 1}", "sample-malformed"],
  ["with a comment", '{"a": 1} // one', "sample-malformed"],
  ["an unquoted key", "{a: 1}", "sample-malformed"],
  ["nothing", "  \n ", "sample-empty"],
  ["an empty list", "[]", "sample-empty"],
  ["two megabytes", `{"a":"${"x".repeat(2_000_000)}"}`, "sample-too-large"],
  ["nested too deep", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`, "sample-too-deep"],
  [
    "of ten thousand columns",
    Array.from({ length: 10_000 }, (_, index) => `a${index}@b.io`).join(","),
    "sample-too-complex",
  ],
])("a sample that is %s gives one message", (_, sample, code) => {
  expect(() => inferTemplate(sample)).toThrow(expect.objectContaining({ code, hint: expect.any(String) }));
});

test("unclosed quotes in a sample take linear time", () => {
  expect(() => inferTemplate(`{"a": "${'\\"'.repeat(500_000)}`)).toThrow(
    expect.objectContaining({ code: "sample-malformed" }),
  );
});

test("an object with five thousand members stays within the limits and keeps all members", () => {
  const object = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`key${index}`, index % 2 === 0 ? index : `a${index}@b.io`]),
  );
  const [record = ""] = rendered(inferTemplate(JSON.stringify(object)).template, 1);
  expect(Object.keys(JSON.parse(record) as object).length).toBe(2000);
});

test("long nested lists stay within the limits", () => {
  const inner = Array.from({ length: 200 }, (_, index) => ({ n: index }));
  const sample = JSON.stringify({ outer: Array.from({ length: 200 }, () => ({ inner })) });
  for (const record of rendered(inferTemplate(sample).template, 3)) JSON.parse(record);
});

/** Value types at all levels. Lists have the types of their items, because their lengths may change. */
function getKind(value: unknown): unknown {
  if (Array.isArray(value))
    return { list: [...new Set(value.map((item) => JSON.stringify(getKind(item))))].sort() };
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return Object.entries(value).map(([key, member]) => [key, getKind(member)]);
}

/** What the template for a single value may omit: items of a list with mixed types. */
function isWithin(record: unknown, sample: unknown): boolean {
  if (Array.isArray(sample)) {
    return (
      Array.isArray(record) &&
      record.every((item) => sample.some((other) => isWithin(item, other)) || sample.length > 1)
    );
  }
  if (typeof sample !== "object" || sample === null) return getKind(record) === getKind(sample);
  if (typeof record !== "object" || record === null || Array.isArray(record)) return false;
  const keys = Object.keys(sample);
  return (
    JSON.stringify(Object.keys(record)) === JSON.stringify(keys) &&
    keys.every((key) =>
      isWithin((record as Record<string, unknown>)[key], (sample as Record<string, unknown>)[key]),
    )
  );
}

const jsonObject = fc
  .dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 8 })
  .map((object) => JSON.parse(JSON.stringify(object)) as object);

test("any JSON object gives a template without errors, whose records have the shape of the object", () => {
  fc.assert(
    fc.property(jsonObject, (object) => {
      const { template, format } = inferTemplate(JSON.stringify(object));
      expect(format).toBe("json");
      for (const record of rendered(template, 3)) expect(isWithin(JSON.parse(record), object)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("any JSON objects together give a template whose records are JSON", () => {
  fc.assert(
    fc.property(fc.array(jsonObject, { minLength: 2, maxLength: 5 }), (objects) => {
      const { template } = inferTemplate(objects.map((object) => JSON.stringify(object)).join("\n"));
      for (const record of rendered(template, 3)) expect(JSON.parse(record)).toBeTypeOf("object");
    }),
    { numRuns: 60 },
  );
});

test("CSV keeps its columns, with the names of its header", () => {
  const { template, format, columns, records } = inferTemplate(
    [
      "id,name,city,ts,amount,mail",
      "1,Ann Lee,Paris,2024-05-01T10:00:00Z,12.50,a@b.io",
      '2,Bob Ray,"Rome, Lazio",2024-05-01T10:00:01Z,7.25,',
      "3,Eve Fox,Oslo,2024-05-01T10:00:02Z,100.00,c@d.io",
    ].join("\r\n"),
  );
  expect({ format, columns, records }).toEqual({
    format: "csv",
    columns: ["id", "name", "city", "ts", "amount", "mail"],
    records: 3,
  });
  expect(template.split("\n")).toEqual([
    '{{sequence({"start": 1})}},',
    "{{name.findName}},",
    '"{{random.arrayElement(["Paris", "Rome, Lazio", "Oslo"])}}",',
    '{{date.utc("YYYY-MM-DDTHH:mm:ss[Z]")}},',
    "{{finance.amount(7.25, 100, 2)}},",
    '{{optional(0.67, internet.email, "")}}',
  ]);
});

test.each([
  ["semicolons", "id;mail\n1;a@b.io\n2;c@d.io", 2],
  ["tabs, with empty cells at both ends", "\t5\ta@b.io\t\n\t6\tc@d.io\t", 4],
  ["bars", "1|2|x\n4|5|y", 3],
  ["spaces after the commas", "1, x, 2.5\n2, y, 3.5", 3],
  ["a header alone", "id,device_id,ts", 3],
  ["quotes in quotes", 'a,"say ""hi"", you"\nb,"no"', 2],
  ["line breaks in a cell", 'a,"one\ntwo"\nb,three', 2],
  ["braces in a cell", "a,{{random.uuid}},{{{\nb,{{x}},{{{", 3],
])("CSV with %s keeps its number of columns", (_, sample, width) => {
  const { template, format } = inferTemplate(sample);
  expect(format).toBe("csv");
  const delimiter = [";", "\t", "|"].find((sign) => sample.includes(sign)) ?? ",";
  for (const record of rendered(template)) expect(parseCsvCells(record, delimiter).length).toBe(width);
});

test("guesses columns from a header without rows", () => {
  const { template, columns, records } = inferTemplate(
    "id,device_id,event_time,email,first_name,city,price,zip,word",
  );
  expect({ columns: columns.length, records }).toEqual({ columns: 9, records: 0 });
  expect(template.split(",\n")).toEqual([
    "{{sequence}}",
    '{{random.number({"min": 1, "max": 1000})}}',
    '{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}',
    "{{internet.email}}",
    "{{name.firstName}}",
    "{{address.city}}",
    '{{random.number({"min": 0, "max": 100})}}',
    '{{helpers.replaceSymbolWithNumber("#####")}}',
    "{{lorem.word}}",
  ]);
  for (const record of rendered(template)) expect(parseCsvCells(record, ",").length).toBe(9);
});

test("the first row is a header only if it cannot be data", () => {
  const columns = (sample: string) => inferTemplate(sample).columns;
  expect(columns("id,name\n1,Ann\n2,Bob")).toEqual(["id", "name"]);
  expect(columns("First Name,Age (years)\nAnn,5\nBob,6")).toEqual(["First Name", "Age (years)"]);
  expect(columns("Ann,Paris\nBob,Rome")).toEqual([]);
  expect(columns("1,Ann\n2,Bob")).toEqual([]);
  expect(columns("a@b.io,x\nc@d.io,y")).toEqual([]);
});

test("any CSV rows give rows with the same number of columns", () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab1.,";-{} \t\\é'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const sample = rows
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
        .join("\n");
      const { template, format } = inferTemplate(sample);
      fc.pre(format === "csv");
      for (const record of rendered(template, 3)) expect(parseCsvCells(record, ",").length).toBe(3);
    }),
  );
});

test("an Apache log line gives Apache log lines", () => {
  const line =
    '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 "http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)"';
  const { template, format } = inferTemplate(line);
  expect(format).toBe("text");
  expect(template).toMatch(
    /^\{\{internet\.ip\}\} - frank \[\{\{date\.now\("DD\/MMM\/YYYY:HH:mm:ss ZZ"\)\}\}\] "/,
  );
  for (const record of rendered(template)) {
    expect(record).toMatch(
      /^[\d.]+ - frank \[17\/May\/2026:09:30:05 \+0000\] "[A-Z]+ \/apache_pb\.gif HTTP\/[\d.]+" \d+ \d+ "http:\/\/www\.example\.com\/start\.html" "[^"]+"$/,
    );
  }
});

test("log lines with different messages keep their common fields and whole messages", () => {
  const { template } = inferTemplate(
    [
      "2024-05-01 12:00:00,123 [main] INFO com.example.Foo - user alice logged in from 10.0.0.7",
      "2024-05-01 12:00:01,456 [worker-3] WARN com.example.Bar - slow query took 532 ms",
    ].join("\n"),
  );
  for (const record of rendered(template)) {
    expect(record).toMatch(
      /^2026-05-17 09:30:05,250 \[(main|worker-3)\] [A-Z]+ com\.example\.(Foo|Bar) - (user alice logged in from 10\.0\.0\.7|slow query took 532 ms)$/,
    );
  }
});

test("guesses key=value pairs by their keys", () => {
  const { template } = inferTemplate(
    'level=info ts=2024-05-01T10:00:00.000Z ip=10.1.2.3 msg="request done" status=200 duration_ms=13.2',
  );
  expect(template).toContain("ts={{date.utc(");
  expect(template).toContain("ip={{internet.ip}}");
  expect(template).toContain('msg="request done" status={{random.weightedArrayElement(');
});

test("keeps whitespace at the ends of a line, and braces", () => {
  const [record] = rendered(inferTemplate("  ERROR_ {{x}} {{{  ").template, 1);
  expect(record).toBe("  ERROR_ {{x}} {{{  ");
});

test("any text gives a template without errors, or one message", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom(..."a1.,:;-/\"'[]{}=@ \n\t") }),
      ),
      (text) => {
        try {
          rendered(inferTemplate(text).template, 2);
        } catch (error) {
          expect(error).toBeInstanceOf(HeadwaterError);
        }
      },
    ),
    { numRuns: 100 },
  );
});
