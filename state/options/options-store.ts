import { createStore } from "zustand/vanilla";
import { DEFAULT_OPTIONS_FORM, type OptionsForm } from "@/lib/settings/forms";

/** The record options as the user entered them, valid or not. */
export interface OptionsState extends OptionsForm {
  set(change: Partial<OptionsForm>): void;
}

export const optionsStore = createStore<OptionsState>((set) => ({ ...DEFAULT_OPTIONS_FORM, set }));
