import { createStore } from "zustand/vanilla";
import type { Destination } from "@/lib/settings/destination";
import type { OptionsField, RateField } from "@/lib/settings/form-validation";
import {
  DEFAULT_OPTIONS_FORM,
  DEFAULT_RATE_FORM,
  type OptionsForm,
  type RateForm,
} from "@/lib/settings/forms";

type Checks = Pick<
  typeof import("@/lib/settings/form-validation"),
  "findOptionsProblems" | "findRateProblems" | "isDestination"
>;

/**
 * The checks of the forms. They need zod, so the page loads them after its first paint. Until then, only the defaults
 * count as valid.
 */
export const checksStore = createStore<{ readonly checks: Checks | undefined }>(() => ({
  checks: undefined,
}));

export async function loadChecks(): Promise<void> {
  checksStore.setState({ checks: await import("@/lib/settings/form-validation") });
}

/** The fields to show as invalid. @param now milliseconds since 1970 */
export function getRateProblems(form: RateForm, now: number): ReadonlySet<RateField> {
  return checksStore.getState().checks?.findRateProblems(form, now) ?? NONE;
}

/** @param now milliseconds since 1970 */
export function isRateValid(form: RateForm, now: number): boolean {
  const { checks } = checksStore.getState();
  return checks === undefined
    ? isUnchanged(form, DEFAULT_RATE_FORM)
    : checks.findRateProblems(form, now).size === 0;
}

/** The fields to show as invalid. */
export function getOptionsProblems(
  form: OptionsForm,
  destination: "firehose" | "kinesis",
): ReadonlySet<OptionsField> {
  return checksStore.getState().checks?.findOptionsProblems(form, destination) ?? NONE;
}

export function areOptionsValid(form: OptionsForm, destination: "firehose" | "kinesis"): boolean {
  const { checks } = checksStore.getState();
  return checks === undefined
    ? isUnchanged(form, DEFAULT_OPTIONS_FORM)
    : checks.findOptionsProblems(form, destination).size === 0;
}

/** Whether the region and the stream name are well-formed. Sends no request. */
export function isDestinationValid(destination: Destination): boolean {
  return checksStore.getState().checks?.isDestination(destination) ?? false;
}

const NONE: ReadonlySet<never> = new Set();

function isUnchanged<Form extends object>(form: Form, defaults: Form): boolean {
  return Object.entries(defaults).every(([name, value]) => form[name as keyof Form] === value);
}
