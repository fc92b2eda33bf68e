import { createStore } from "zustand/vanilla";
import type { CostSettings } from "@/lib/settings/cost-settings";
import type { StreamKind } from "@/lib/settings/destination";

export interface CostState {
  /** By `getCostKey`. */
  readonly entered: ReadonlyMap<string, CostSettings>;
  enter(key: string, change: CostSettings): void;
}

export const costStore = createStore<CostState>((set) => ({
  entered: new Map(),
  enter: (key, change) =>
    set(({ entered }) => ({ entered: new Map(entered).set(key, { ...entered.get(key), ...change }) })),
}));

export function getCostKey(kind: StreamKind, region: string): string {
  return `${kind}/${region}`;
}

/** The entered number if it is 0 or more, otherwise the table's. */
export function resolveCost(entered: number | undefined, table: number): number {
  return entered !== undefined && Number.isFinite(entered) && entered >= 0 ? entered : table;
}
