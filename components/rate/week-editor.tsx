"use client";

import { useState } from "react";
import { useStore } from "zustand";
import { type WeekField, WeekHeatMap } from "@/components/rate/week-heat-map";
import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { pasteIntoWeek } from "@/lib/schedule/week-table";
import { MAX_RECORDS_PER_SECOND } from "@/lib/settings/limits";
import type { Week } from "@/lib/settings/rate";
import { type WeekPreset, weekPreset } from "@/lib/settings/week";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";

const PRESETS: readonly WeekPreset[] = ["office-hours", "evening-peak", "flat"];

/** The 168 hours of a week as a heat map, with tools to paint and fill it. */
export function WeekEditor() {
  const text = useText();
  const { week } = useStore(rateStore).rate.periodic;
  const [field, setField] = useState<WeekField>("mean");
  const [brush, setBrush] = useState(100);
  const [pasteFailed, setPasteFailed] = useState(false);
  const brushIsValid = brush >= 0 && brush <= MAX_RECORDS_PER_SECOND;

  // From the store, not from the last render: painting is faster than rendering.
  const paint = (index: number): void => {
    const before = rateStore.getState().rate.periodic.week;
    if (!brushIsValid || before[index]?.[field] === brush) return;
    setWeek(before.map((cell, at) => (at === index ? { ...cell, [field]: brush } : cell)));
  };
  const paste = (clipboard: string, index: number): void => {
    const at = { day: Math.floor(index / 24), hour: index % 24, field };
    const changed = pasteIntoWeek(rateStore.getState().rate.periodic.week, clipboard, at);
    setPasteFailed(changed === undefined);
    if (changed !== undefined) setWeek(changed);
  };
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={text.rate.shown}
          value={field}
          onValueChange={setField}
          options={[
            ["mean", text.rate.mean],
            ["stddev", text.rate.stddev],
          ]}
        />
        <NumberField
          label={text.rate.brush}
          value={brush}
          onValueChange={setBrush}
          min={0}
          step="any"
          error={brushIsValid ? undefined : text.rate.problems.from}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        {PRESETS.map((preset) => (
          <Button
            key={preset}
            disabled={!brushIsValid || brush === 0}
            onClick={() => setWeek(weekPreset(preset, brush))}
          >
            {text.rate.presets[preset]}
          </Button>
        ))}
      </div>
      <WeekHeatMap week={week} field={field} onPaint={paint} onPaste={paste} />
      <p className={`text-xs ${pasteFailed ? "text-danger" : "text-ink-soft"}`}>
        {pasteFailed ? text.rate.pasteFailed : text.rate.weekHint}
      </p>
    </div>
  );
}

function setWeek(week: Week): void {
  const { rate, set } = rateStore.getState();
  set({ rate: { ...rate, periodic: { ...rate.periodic, week } } });
}
