import { createStore } from "zustand/vanilla";
import type { RateSettings, SimulatedClockSettings } from "@/lib/schedule/rate-settings";
import type { Week } from "@/lib/schedule/week";
import { weekPreset } from "@/lib/settings/week";

type RateKind = RateSettings["kind"];

/** By what a run ends by itself. */
export type EndKind = "count" | "duration" | "until" | "never";

/** How fast, and until when: what the person asked for, valid or not. A number is NaN while nothing is typed. */
export interface RateForm {
  readonly kind: RateKind;
  /** Records a second, of a constant rate. */
  readonly perSecond: number;
  readonly ramp: Omit<Extract<RateSettings, { kind: "ramp" }>, "kind">;
  readonly bursts: Omit<Extract<RateSettings, { kind: "bursts" }>, "kind">;
  readonly week: Week;
  readonly smoothing: boolean;
  /** False: the hours of the week are those of the real clock. */
  readonly isSimulated: boolean;
  readonly simulated: SimulatedClockSettings;

  readonly ends: EndKind;
  /** Records in all. */
  readonly target: number;
  readonly durationSeconds: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface RateState extends RateForm {
  set(change: Partial<RateForm>): void;
}

export const rateStore = createStore<RateState>((set) => ({
  kind: "constant",
  perSecond: 1000,
  ramp: { from: 10, to: 1000, overSeconds: 60 },
  bursts: { base: 10, burst: 1000, lengthSeconds: 10, everySeconds: 60 },
  week: weekPreset("office-hours", 100),
  smoothing: true,
  isSimulated: false,
  // The moments are filled in when the simulated clock is chosen.
  simulated: { from: Number.NaN, to: Number.NaN, secondsPerTick: 60, waitBetweenTicks: 1000 },
  ends: "count",
  target: 20_000,
  durationSeconds: 60,
  until: Number.NaN,
  set,
}));
