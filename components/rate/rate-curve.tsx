"use client";

import { useMemo } from "react";
import { useStore } from "zustand";
import { curveOf, curvePath } from "@/components/rate/curve-of";
import { useText } from "@/state/language/use-text";
import { expectedEnd } from "@/state/rate/expected-end";
import { formProblems } from "@/state/rate/form-problems";
import { rateOf, stopsOf } from "@/state/rate/rate-of-form";
import { type RateForm, rateStore } from "@/state/rate/rate-store";

const WIDTH = 600;
const HEIGHT = 56;

/** Draws the expected rate, with a text alternative. */
export function RateCurve() {
  const text = useText();
  const form = useStore(rateStore);
  const curve = useMemo(() => drawn(form), [form]);
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
  if (formProblems(form, now).size > 0) return undefined;
  const rate = rateOf(form);
  return curveOf(rate, expectedEnd(rate, stopsOf(form), now).durationMs, now);
}
