import { useStore } from "zustand";
import type { RateField } from "@/lib/settings/form-validation";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";
import { checksStore, getRateProblems } from "@/state/settings/checks-store";

/** Returns what is wrong with a field of the rate form, in words, or undefined. */
export function useRateProblems(): (field: RateField) => string | undefined {
  const text = useText();
  useStore(checksStore);
  const problems = useStore(rateStore, (form) =>
    // Text, because a store's selector must give the same thing for the same state.
    [...getRateProblems(form, Date.now())].join(" "),
  ).split(" ");
  return (field) => (problems.includes(field) ? text.rate.problems[field] : undefined);
}
