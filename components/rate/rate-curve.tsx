"use client";

import { useStore } from "zustand";
import { curvePath, sampleRateCurve } from "@/components/rate/sample-rate-curve";
import { type RateForm, toRate, toStops } from "@/lib/settings/forms";
import { useText } from "@/state/language/use-text";
import { getExpectedEnd } from "@/state/rate/expected-end";
import { rateStore } from "@/state/rate/rate-store";
import { checksStore, isRateValid } from "@/state/settings/checks-store";

const WIDTH = 600;
const HEIGHT = 56;

/** Draws the expected rate, with a text alternative. */
export function RateCurve() {
  const text = useText();
  const form = useStore(rateStore);
  useStore(checksStore);
  const curve = drawn(form);
  if (curve === undefined) return null;
  const words = text.rate.curve(curve.lowest, curve.highest, curve.spanMs);
  const path = curvePath(curve, WIDTH, HEIGHT);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
        preserveAspectRatio="none"
        className="h-14 w-full rounded-control bg-sunken"
      >
        <path d={`${path}L${WIDTH},${HEIGHT}L0,${HEIGHT}Z`} className="fill-accent-soft" />
        <path
          d={path}
          className="fill-none stroke-accent"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <figcaption aria-hidden className="text-xs text-ink-soft tabular-nums">
        {words}
      </figcaption>
    </figure>
  );
}

/** Undefined: there is nothing to draw, or the settings are invalid. */
function drawn(form: RateForm) {
  const now = Date.now();
  if (!isRateValid(form, now)) return undefined;
  const rate = toRate(form);
  return sampleRateCurve(rate, getExpectedEnd(rate, toStops(form), now).durationMs, now);
}
