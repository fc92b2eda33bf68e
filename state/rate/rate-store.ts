import { createStore } from "zustand/vanilla";
import { DEFAULT_RATE_FORM, type RateForm } from "@/lib/settings/forms";

/** How fast, and until when: as the person set it, valid or not. */
export interface RateState extends RateForm {
  set(change: Partial<RateForm>): void;
}

export const rateStore = createStore<RateState>((set) => ({ ...DEFAULT_RATE_FORM, set }));
