import { createStore } from "zustand/vanilla";
import { DEFAULT_RATE_FORM, type RateForm } from "@/lib/settings/forms";

/** The rate and the stops as the user entered them, valid or not. */
export interface RateState extends RateForm {
  set(change: Partial<RateForm>): void;
}

export const rateStore = createStore<RateState>((set) => ({ ...DEFAULT_RATE_FORM, set }));
