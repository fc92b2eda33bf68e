import { useStore } from "zustand";
import { useText } from "@/state/language/use-text";
import { formProblems, type ProblemField } from "@/state/rate/form-problems";
import { rateStore } from "@/state/rate/rate-store";

/** Returns a function that gives a field's error message, or undefined if the field is valid. */
export function useFormProblems(): (field: ProblemField) => string | undefined {
  const text = useText();
  const problems = useStore(rateStore, (state) =>
    // Text, because a selector must return equal values for equal states.
    [...formProblems(state, Date.now())].join(" "),
  ).split(" ");
  return (field) => (problems.includes(field) ? text.rate.problems[field] : undefined);
}
