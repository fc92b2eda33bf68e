import { createStore } from "zustand/vanilla";

/** How fast, and how many: what the person asked for, valid or not. */
export interface RateState {
  /** Records a second; NaN while nothing is typed. */
  readonly perSecond: number;
  /** Records in all. */
  readonly target: number;
  set(change: Partial<Pick<RateState, "perSecond" | "target">>): void;
}

export const MAX_PER_SECOND = 1_000_000;
export const MAX_TARGET = 1_000_000_000_000;

export const rateStore = createStore<RateState>((set) => ({
  perSecond: 1000,
  target: 20_000,
  set,
}));

/** Whether a run could start with these. */
export function rateIsValid({ perSecond, target }: Pick<RateState, "perSecond" | "target">): boolean {
  return perSecondIsValid(perSecond) && targetIsValid(target);
}

export function perSecondIsValid(perSecond: number): boolean {
  return perSecond > 0 && perSecond <= MAX_PER_SECOND;
}

export function targetIsValid(target: number): boolean {
  return Number.isInteger(target) && target > 0 && target <= MAX_TARGET;
}
