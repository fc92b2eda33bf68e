import type { Week } from "./week";

/** A rate as a person sets it and as links and storage keep it: plain data. Rates are records a second. */
export type RateSettings =
  | { readonly kind: "constant"; readonly recordsPerSecond: number }
  | { readonly kind: "ramp"; readonly from: number; readonly to: number; readonly overSeconds: number }
  | {
      readonly kind: "bursts";
      readonly base: number;
      readonly burst: number;
      readonly lengthSeconds: number;
      readonly everySeconds: number;
    }
  | {
      readonly kind: "periodic";
      readonly week: Week;
      readonly smoothing: boolean;
      /** Not given: locked to real time. */
      readonly simulated?: SimulatedClockSettings | undefined;
    }
  | { readonly kind: "fastest" };

export interface SimulatedClockSettings {
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds since 1970; not included. */
  readonly to: number;
  readonly secondsPerTick: number;
  /** Milliseconds. */
  readonly waitBetweenTicks: number;
}
