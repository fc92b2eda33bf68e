import { expect, test } from "vitest";
import { findOptionsProblems, findRateProblems, rateFormSchema } from "@/lib/settings/form-validation";
import {
  DEFAULT_OPTIONS_FORM,
  DEFAULT_RATE_FORM,
  type OptionsForm,
  type RateForm,
} from "@/lib/settings/forms";
import { weekPreset } from "@/lib/settings/week";

const NOW = 1_000_000;
const { rate, clock, end } = DEFAULT_RATE_FORM;
const week = weekPreset("flat", 100);

const rateProblems = (change: Partial<RateForm>) => [
  ...findRateProblems({ ...DEFAULT_RATE_FORM, ...change }, NOW),
];
const optionsProblems = (change: Partial<OptionsForm>, kind: "firehose" | "kinesis" = "kinesis") => [
  ...findOptionsProblems({ ...DEFAULT_OPTIONS_FORM, ...change }, kind),
];

test("the defaults have no problems", () => {
  expect(rateProblems({})).toEqual([]);
  expect(optionsProblems({})).toEqual([]);
});

test("only the chosen rate is checked", () => {
  expect(rateProblems({ rate: { ...rate, ramp: { from: -1, to: 0, overSeconds: 0 } } })).toEqual([]);
});

test("all problems of a form are found at once", () => {
  const ramp = { from: -1, to: Number.NaN, overSeconds: 0 };
  expect(
    rateProblems({
      rate: { ...rate, kind: "ramp", ramp },
      end: { ...end, kind: "count", count: { target: 0.5 } },
    }),
  ).toEqual(["from", "to", "overSeconds", "target"]);
});

test("a burst cannot be longer than the time between bursts", () => {
  const bursts = { base: 0, burst: 1, lengthSeconds: 11, everySeconds: 10 };
  expect(rateProblems({ rate: { ...rate, kind: "bursts", bursts } })).toEqual(["lengthSeconds"]);
});

test("a simulated clock needs a start and a later end", () => {
  const periodic = { ...rate, kind: "periodic" } as const;
  const backwards = { from: 5, to: 5, secondsPerTick: 0.5, waitBetweenTicks: -1 };
  const problems = rateProblems({
    rate: periodic,
    clock: { ...clock, kind: "simulated", simulated: backwards },
  });
  expect(new Set(problems)).toEqual(
    new Set(["simulated.to", "simulated.secondsPerTick", "simulated.waitBetweenTicks"]),
  );
});

test("a week with something wrong in it is one problem of the whole week", () => {
  const problem = (cells: typeof week) =>
    rateProblems({ rate: { ...rate, kind: "periodic", periodic: { week: cells, smoothing: true } } });
  expect(problem(weekPreset("flat", 0))).toEqual(["week"]);
  expect(problem(week.map(() => ({ mean: -1, stddev: Number.NaN })))).toEqual(["week"]);
});

test("a run cannot end in the past, nor after no time", () => {
  expect(rateProblems({ end: { ...end, kind: "until", until: { until: NOW } } })).toEqual(["until"]);
  expect(rateProblems({ end: { ...end, kind: "until", until: { until: Number.NaN } } })).toEqual(["until"]);
  expect(rateProblems({ end: { ...end, kind: "duration", duration: { durationSeconds: 0 } } })).toEqual([
    "durationSeconds",
  ]);
  expect(rateProblems({ end: { ...end, kind: "never" } })).toEqual([]);
});

const { keys, mark, timeToLive } = DEFAULT_OPTIONS_FORM;

test.each<[Partial<OptionsForm>, string[]]>([
  [{ timeToLive: { ...timeToLive, limited: { seconds: Number.NaN } } }, ["timeToLiveSeconds"]],
  [{ timeToLive: { ...timeToLive, limited: { seconds: 0 } } }, ["timeToLiveSeconds"]],
  [{ timeToLive: { kind: "never", limited: { seconds: 0 } } }, []],
  [{ mark: { ...mark, kind: "member", member: { name: "" } } }, ["mark.name"]],
  [{ mark: { ...mark, member: { name: "" } } }, []],
  [{ seed: "a\tb" }, ["seed"]],
  [{ keys: { ...keys, kind: "constant", constant: { key: "" } } }, ["keys.key"]],
  [{ keys: { ...keys, kind: "constant", constant: { key: "🎵".repeat(256) } } }, []],
  [{ keys: { ...keys, kind: "constant", constant: { key: "🎵".repeat(257) } } }, ["keys.key"]],
  [{ keys: { ...keys, kind: "expression", expression: { template: "  " } } }, ["keys.template"]],
  [{ keys: { ...keys, constant: { key: "" } } }, []],
])("the record options %j have the problems %j", (change, problems) => {
  expect(optionsProblems(change)).toEqual(problems);
});

test("partition keys are not checked for Firehose, which has none", () => {
  const change: Partial<OptionsForm> = { keys: { ...keys, kind: "constant", constant: { key: "" } } };
  expect(optionsProblems(change, "firehose")).toEqual([]);
});

test("a rate is stored although the clock that it does not follow is incomplete", () => {
  const simulated = { ...clock.simulated, from: Number.NaN };
  const form: RateForm = { rate, clock: { kind: "simulated", simulated }, end };
  expect(rateFormSchema.parse(form)).toEqual({ rate, clock, end });
  const periodic: RateForm = { ...form, rate: { ...rate, kind: "periodic" } };
  expect(rateFormSchema.safeParse(periodic).error?.issues[0]?.path).toEqual(["clock", "simulated", "from"]);
});
