import fc from "fast-check";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { checkSampleRecords } from "./check-sample-records";
import type { Diagnostic } from "./diagnostic";
import { templateFunctions } from "./function-table";
import { parseTemplate } from "./parse-template";
import { createRenderer } from "./renderer";

/** Template fragments, combined at random. */
const PIECES = [
  "{{",
  "}}",
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  ",",
  ":",
  ".",
  '"',
  "'",
  "\\",
  '\\"',
  "\n",
  " ",
  " as ",
  "x",
  "index",
  "5",
  "-1.5e3",
  "null",
  "#repeat ",
  "/repeat",
  "#oneOf",
  "/oneOf",
  "#case ",
  "/case",
  "{{#repeat 2}}",
  "{{/repeat}}",
  "{{#oneOf}}",
  "{{#case}}",
  "{{/case}}",
  "{{/oneOf}}",
  "random.uuid",
  "Random.Uuid",
  "random.nubmer(5)",
  "random.number.float",
  "date.utc(hh:mm)",
  'date.now("YYYY-mm-dd kk:m:SS")',
  "{{random.uuid as x}}",
  "{{x}}",
  "{{x",
  '{{json([1, {"a": x}])}}',
  '{{random.arrayElement([\\"a\\"])}}',
  "é😀\ud800",
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(""));
const examples = fc.constantFrom(...templateFunctions.map(({ example }) => example));
const damagedExample = fc
  .tuple(examples, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom("", ...PIECES))
  .map(([example, place, length, insert]) => {
    const at = place % (example.length + 1);
    return example.slice(0, at) + insert + example.slice(at + length);
  });
const anyTemplate = fc.oneof(
  soup,
  damagedExample,
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

test("parsing never throws, and diagnostics have places in the source", () => {
  fc.assert(
    fc.property(anyTemplate, (source) => {
      const { diagnostics, hasErrors } = parseTemplate(source);
      for (const { from, to, fix, message, severity } of diagnostics) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(source.length);
        expect(message).toMatch(/\S/);
        if (!fix) continue;
        expect(fix.from).toBeGreaterThanOrEqual(0);
        expect(fix.to).toBeGreaterThanOrEqual(fix.from);
        expect(fix.to).toBeLessThanOrEqual(source.length);
        expect(severity === "error" || severity === "warning").toBe(true);
      }
      expect(hasErrors).toBe(diagnostics.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 3000 },
  );
});

function applied(source: string, { fix }: Diagnostic): string {
  return fix ? source.slice(0, fix.from) + fix.insert + source.slice(fix.to) : source;
}

/** The number of diagnostics with the same text. After one is fixed, another one may take its place. */
function count(diagnostics: readonly Diagnostic[], { code, message }: Diagnostic): number {
  return diagnostics.filter((other) => other.code === code && other.message === message).length;
}

test("applying a fix removes its diagnostic", () => {
  fc.assert(
    fc.property(anyTemplate, (source) => {
      const before = parseTemplate(source).diagnostics;
      for (const diagnostic of before) {
        if (!diagnostic.fix) continue;
        const fixed = applied(source, diagnostic);
        const left = count(parseTemplate(fixed).diagnostics, diagnostic);
        expect({ source, fixed, left }).toEqual({
          source,
          fixed,
          left: expect.toSatisfy((n) => n < count(before, diagnostic)),
        });
      }
    }),
    { numRuns: 3000 },
  );
});

test("repeatedly applying fixes ends with a template without fixes", () => {
  fc.assert(
    fc.property(anyTemplate, (start) => {
      let source = start;
      for (let round = 0; round < 200; round += 1) {
        const next = parseTemplate(source).diagnostics.find(({ fix }) => fix);
        if (!next) return;
        source = applied(source, next);
      }
      expect(source).toBe("a template without fixes");
    }),
    { numRuns: 1000 },
  );
});

test("text outside placeholders does not change, except for line breaks and whitespace at the ends", () => {
  const text = fc
    .string({ unit: "grapheme" })
    .filter((value) => !/\{[\r\n]*\{/.test(value) && !/^\{|\{$/.test(value));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const source = texts.join("{{'|'}}");
      fc.pre(!/\{[\r\n]+\{/.test(source));
      const { next } = createRenderer(parseTemplate(source), { seed: 1 });
      expect(next()).toBe(
        texts
          .join("|")
          .trim()
          .replaceAll(/[\r\n]/g, ""),
      );
    }),
    { numRuns: 1000 },
  );
});

test("a template without errors renders, or fails with an error that has a place", () => {
  fc.assert(
    fc.property(anyTemplate, (source) => {
      const template = parseTemplate(source);
      fc.pre(!template.hasErrors);
      const { next } = createRenderer(template, { seed: 1, now: () => 0 });
      try {
        expect(typeof next()).toBe("string");
      } catch (error) {
        expect(error).toBeInstanceOf(HeadwaterError);
        expect((error as HeadwaterError).facts).toHaveProperty("from");
      }
    }),
    { numRuns: 2000 },
  );
});

test("checking sample records never throws, and fixes remove their diagnostics", () => {
  fc.assert(
    fc.property(anyTemplate, (source) => {
      const template = parseTemplate(source);
      const before = checkSampleRecords(template, { now: () => 0 });
      for (const diagnostic of before) {
        expect(diagnostic.to).toBeLessThanOrEqual(source.length);
        if (!diagnostic.fix) continue;
        const after = checkSampleRecords(parseTemplate(applied(source, diagnostic)), { now: () => 0 });
        expect(count(after, diagnostic)).toBeLessThan(count(before, diagnostic));
      }
    }),
    { numRuns: 1000 },
  );
});

test("the same template and seed give the same records", () => {
  fc.assert(
    fc.property(fc.array(examples, { minLength: 1, maxLength: 5 }), fc.integer(), (sources, seed) => {
      const template = parseTemplate(sources.join(" "));
      const records = [1, 2].map(() => {
        const { next } = createRenderer(template, { seed, now: () => 0, timeZone: "UTC" });
        return [next(), next(), next()];
      });
      expect(records[0]).toEqual(records[1]);
    }),
    { numRuns: 200 },
  );
});
