import { useStore } from "zustand";
import { useText } from "@/state/language/use-text";
import { formProblems, type ProblemField } from "@/state/rate/form-problems";
import { rateStore } from "@/state/rate/rate-store";

/** Gives what is wrong with a field, in words; undefined: nothing is. */
export function useFormProblems(): (field: ProblemField) => string | undefined {
  const text = useText();
  const problems = useStore(rateStore, (state) =>
    // Text, because a store's selector must give the same thing for the same state.
    [...formProblems(state, Date.now())].join(" "),
  ).split(" ");
  return (field) => (problems.includes(field) ? text.rate.problems[field] : undefined);
}
