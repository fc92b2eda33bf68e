import { rateProblems } from "@/lib/schedule/rate-problems";
import { rateOf } from "@/state/rate/rate-of-form";
import type { RateForm } from "@/state/rate/rate-store";

export const MAX_PER_SECOND = 1_000_000;
export const MAX_TARGET = 1_000_000_000_000;
/** A year: whoever means longer means "until it is stopped". */
export const MAX_DURATION_S = 366 * 24 * 3600;

/** The fields that can be wrong, as the page's catalogue names them. */
export type ProblemField =
  | "perSecond"
  | "from"
  | "to"
  | "overSeconds"
  | "base"
  | "burst"
  | "lengthSeconds"
  | "everySeconds"
  | "week"
  | "simulatedFrom"
  | "simulatedTo"
  | "secondsPerTick"
  | "waitBetweenTicks"
  | "target"
  | "durationSeconds"
  | "until";

const FIELDS: Readonly<Record<string, ProblemField>> = {
  recordsPerSecond: "perSecond",
  "simulated.from": "simulatedFrom",
  "simulated.to": "simulatedTo",
  "simulated.secondsPerTick": "secondsPerTick",
  "simulated.waitBetweenTicks": "waitBetweenTicks",
};

/** Every field with which a run could not start, at once. @param now milliseconds since 1970 */
export function formProblems(form: RateForm, now: number): ReadonlySet<ProblemField> {
  const problems = new Set<ProblemField>();
  for (const { setting } of rateProblems(rateOf(form))) {
    const plain = setting.startsWith("week") ? "week" : setting;
    problems.add(FIELDS[plain] ?? (plain as ProblemField));
  }
  if (form.kind === "constant" && form.perSecond > MAX_PER_SECOND) problems.add("perSecond");
  if (!endIsValid(form, now)) problems.add(END_FIELDS[form.ends] ?? "target");
  return problems;
}

const END_FIELDS: Readonly<Partial<Record<RateForm["ends"], ProblemField>>> = {
  count: "target",
  duration: "durationSeconds",
  until: "until",
};

function endIsValid(form: RateForm, now: number): boolean {
  switch (form.ends) {
    case "count":
      return targetIsValid(form.target);
    case "duration":
      return form.durationSeconds > 0 && form.durationSeconds <= MAX_DURATION_S;
    case "until":
      return form.until > now;
    case "never":
      return true;
  }
}

export function targetIsValid(target: number): boolean {
  return Number.isInteger(target) && target > 0 && target <= MAX_TARGET;
}
