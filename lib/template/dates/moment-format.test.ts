import { execFileSync } from "node:child_process";
import fc from "fast-check";
import moment from "moment";
import { expect, test } from "vitest";
import { createDateFormatter, ISO_LOCAL_FORMAT, ISO_UTC_FORMAT } from "./moment-format";
import { LONG_FORMATS, SECOND_TOKENS, SUB_SECOND_TOKENS } from "./moment-tokens";
import { getTimeZone, machineZone, utcZone } from "./time-zone";

const TOKENS = [...SECOND_TOKENS.keys(), ...SUB_SECOND_TOKENS.keys(), ...LONG_FORMATS.keys()];

const MIXED = [
  "YYYY-MM-DD HH:mm:ss.SSS",
  "dddd, MMMM Do YYYY, h:mm:ss a",
  "ddd, hA",
  "DD/MMM/YYYY:HH:mm:ss Z",
  "[Today is] dddd",
  "[yyyy] \\YYYY \\[x] [[nested]",
  "YYYY-MM-DDTHH:mm:ss.SSSSSSSSSZZ",
  "YYYYMMDDHHmmssSSS",
  "gggg-[W]ww-e GGGG-[W]WW-E",
  "w| wo Wo Qo DDDo yo",
  "LTLTSLLLLLlllll",
  "HHH hhhmm DDDDD MMMMM YYYYYYYYY SSSSSSSSSSS NNNNNN",
  "x.X S SS SSS",
  "eHHmm \\e \\eHHmm e",
  "Ünïcödé 年 'o'clock",
];

const INSTANTS = [
  "0000-06-15T12:00:00.000Z",
  "-000044-03-15T09:08:07.006Z",
  "0099-12-31T23:59:59.999Z",
  "1582-10-10T00:00:00.000Z",
  "1969-12-31T23:59:59.999Z",
  "1970-01-01T00:00:00.000Z",
  "2000-02-29T12:34:56.007Z",
  "2008-12-28T23:59:59.099Z",
  "2010-01-03T01:02:03.990Z",
  "2016-11-06T05:59:59.999Z",
  "2024-03-10T09:59:59.500Z",
  "2024-03-10T10:00:00.000Z",
  "2024-11-03T08:30:00.000Z",
  "2024-11-03T09:30:00.000Z",
  "2026-11-23T15:04:05.678Z",
  "2400-12-31T00:00:00.010Z",
  "+012345-07-04T18:00:00.000Z",
].map((text) => Date.parse(text));

test("every token of moment's table, and mixed formats, match moment in UTC", () => {
  for (const format of [...TOKENS, ...MIXED]) {
    const text = createDateFormatter(format, utcZone);
    for (const instant of INSTANTS) {
      expect(`${format}: ${text(instant)}`).toBe(`${format}: ${moment.utc(instant).format(format)}`);
    }
  }
});

test("text in the machine's time zone matches moment's local text", () => {
  for (const format of [...TOKENS, ...MIXED]) {
    const text = createDateFormatter(format, machineZone);
    for (const instant of INSTANTS) expect(text(instant)).toBe(moment(instant).format(format));
  }
});

test("the default format is ISO 8601, as in moment", () => {
  for (const instant of INSTANTS) {
    expect(createDateFormatter(ISO_LOCAL_FORMAT, machineZone)(instant)).toBe(moment(instant).format());
    expect(createDateFormatter(ISO_UTC_FORMAT, utcZone)(instant)).toBe(moment.utc(instant).format());
  }
});

test("random formats and moments match moment, forwards and backwards in time", () => {
  const piece = fc.oneof(
    fc.constantFrom(...TOKENS),
    fc.constantFrom("[", "]", "\\", "[a]", " ", ":", "-", "T", "o", "|", "'", '"', "["),
  );
  const formats = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(""));
  const instants = fc.array(fc.integer({ min: -1e14, max: 1e14 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(formats, instants, (format, epochs) => {
      const text = createDateFormatter(format, utcZone);
      for (const epoch of epochs.flatMap((ms) => [ms, ms + 1, ms])) {
        expect(text(epoch)).toBe(moment.utc(epoch).format(format));
      }
    }),
    { numRuns: 500 },
  );
});

const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Europe/London",
  "Asia/Seoul",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "America/St_Johns",
  "Africa/Casablanca",
  "Asia/Kathmandu",
];

/** Moments around every clock change from 1970 to 2037, to the millisecond, and others between them. */
function momentsAroundChanges(zone: string): number[] {
  const { offsetAt } = getTimeZone(zone);
  const day = 86_400_000;
  const moments: number[] = [];
  for (let start = 0; start < 68 * 365.25 * day; start += 13 * day) {
    moments.push(start + 12_345_678);
    if (offsetAt(start) === offsetAt(start + 13 * day)) continue;
    let [before, after] = [start, start + 13 * day];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle) === offsetAt(before)) before = middle;
      else after = middle;
    }
    moments.push(before - 3_600_000, before, after, after + 1, after + 3_599_999);
  }
  return moments;
}

test.each(ZONES)("the wall time of %s matches moment around every clock change", (zone) => {
  const format = "YYYY-MM-DD HH:mm:ss.SSS Z ZZ dddd w W x X k h a";
  const moments = momentsAroundChanges(zone);
  const script = `
    const moment = require("moment");
    const { moments, format } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    process.stdout.write(JSON.stringify(moments.map((ms) => moment(ms).format(format))));`;
  const output = execFileSync(process.execPath, ["-e", script], {
    env: { ...process.env, TZ: zone },
    input: JSON.stringify({ moments, format }),
    encoding: "utf8",
  });
  const text = createDateFormatter(format, getTimeZone(zone));
  expect(moments.map(text)).toEqual(JSON.parse(output));
});

test("a moment outside the calendar is an invalid date, as in moment", () => {
  expect(createDateFormatter("YYYY", utcZone)(Number.NaN)).toBe(moment.utc(Number.NaN).format("YYYY"));
  expect(createDateFormatter("YYYY", utcZone)(1e17)).toBe("Invalid date");
});
