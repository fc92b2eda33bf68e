import { createSchedule } from "@/lib/schedule/create-schedule";
import type { Rate } from "@/lib/settings/rate";

/** A rate over time, ready to draw. */
export interface Curve {
  /** Records per second at evenly spaced times, from the start to the end. */
  readonly rates: readonly number[];
  readonly spanMs: number;
  /** The highest and the lowest of the rates. */
  readonly highest: number;
  readonly lowest: number;
  /** The mean of the drawn rates. */
  readonly mean: number;
}

const POINTS = 240;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * Samples the rate over time. Undefined if there is no rate to draw, because records are sent as fast as possible.
 *
 * @param durationMs the expected duration of the run, if known
 * @param startsAt milliseconds since 1970
 */
export function sampleRateCurve(
  settings: Rate,
  durationMs: number | undefined,
  startsAt: number,
): Curve | undefined {
  const schedule = createSchedule(settings, { startsAt, seed: "curve" });
  const spanMs = Math.min(durationMs ?? usualSpan(settings), schedule.endsAfterMs);
  const rates = Array.from({ length: POINTS + 1 }, (_, index) => schedule.rateAt((spanMs * index) / POINTS));
  if (!rates.every(Number.isFinite)) return undefined;
  return {
    rates,
    spanMs,
    highest: Math.max(...rates),
    lowest: Math.min(...rates),
    mean: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
  };
}

/** Long enough to show the whole shape. */
function usualSpan(settings: Rate): number {
  switch (settings.kind) {
    case "ramp":
      return settings.overSeconds * 1000 * 1.25;
    case "bursts":
      return settings.everySeconds * 1000 * 3;
    case "periodic":
      return settings.simulated === undefined ? DAY_MS : Number.POSITIVE_INFINITY;
    default:
      return MINUTE_MS;
  }
}

/** The SVG path of the curve in a box of that size, with the highest rate at the top. */
export function curvePath({ rates, highest }: Curve, width: number, height: number): string {
  const step = width / (rates.length - 1);
  const place = (rate: number) => (highest === 0 ? height : height - (rate / highest) * height);
  return rates
    .map((rate, index) => `${index === 0 ? "M" : "L"}${(index * step).toFixed(1)},${place(rate).toFixed(1)}`)
    .join("");
}
