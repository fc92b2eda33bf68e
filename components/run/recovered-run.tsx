"use client";

import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { recoveredRunStore } from "@/components/run/recovered-run-store";
import { runStore } from "@/components/run/run-store";
import { Problem } from "@/components/ui/problem";

/** After a reload in mid-run: what had been sent, and what nobody knows. Until the next run begins. */
export function RecoveredRun() {
  const text = useText();
  const { report } = useStore(recoveredRunStore);
  const status = useStore(runStore, (state) => state.run.status);
  if (report === undefined || status !== "ready") return null;
  const { sent, waiting, destination } = report;
  return (
    <Problem
      severity="warning"
      message={text.pastRuns.interrupted(sent, destination.name)}
      hint={text.pastRuns.uncertain(waiting)}
    />
  );
}
