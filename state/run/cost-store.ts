import { createStore } from "zustand/vanilla";
import type { StreamKind } from "@/lib/aws/stream";

/** A price and quotas as entered; undefined or no number: the table's. */
interface CostSettings {
  readonly price?: number | undefined;
  readonly recordsPerSecond?: number | undefined;
  readonly mebibytesPerSecond?: number | undefined;
}

export interface CostState {
  /** By `costKey`. */
  readonly entered: ReadonlyMap<string, CostSettings>;
  enter(key: string, change: CostSettings): void;
}

export const costStore = createStore<CostState>((set) => ({
  entered: new Map(),
  enter: (key, change) =>
    set(({ entered }) => ({ entered: new Map(entered).set(key, { ...entered.get(key), ...change }) })),
}));

export function costKey(kind: StreamKind, region: string): string {
  return `${kind}/${region}`;
}

/** What was entered where it is a number that makes sense, what the table says otherwise. */
export function chosen(entered: number | undefined, table: number): number {
  return entered !== undefined && Number.isFinite(entered) && entered >= 0 ? entered : table;
}
