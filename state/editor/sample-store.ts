import { createStore } from "zustand/vanilla";
import type { SampleOutcome } from "@/lib/worker/sample-to-template";
import { templateWorker } from "@/lib/worker/template-client";

export interface SampleState {
  /** What was pasted; it stays until it is used. */
  readonly pasted: string;
  /** Of the latest sample that was read; undefined where there is none. */
  readonly outcome: SampleOutcome | undefined;
  /** The worker could not be loaded, or broke. */
  readonly failed: boolean;
}

const NOTHING: SampleState = { pasted: "", outcome: undefined, failed: false };
const SEED = 3;
const DEBOUNCE_MS = 200;

export const sampleStore = createStore<SampleState>(() => NOTHING);

let timer: ReturnType<typeof setTimeout> | undefined;

export function pasteSample(pasted: string): void {
  sampleStore.setState({ pasted });
  clearTimeout(timer);
  timer = setTimeout(() => void guess(pasted), DEBOUNCE_MS);
}

export function forgetSample(): void {
  clearTimeout(timer);
  sampleStore.setState(NOTHING);
}

async function guess(pasted: string): Promise<void> {
  const isLatest = () => sampleStore.getState().pasted === pasted;
  if (pasted.trim() === "") {
    sampleStore.setState({ outcome: undefined, failed: false });
    return;
  }
  try {
    const outcome = await (await templateWorker()).fromSample(pasted, SEED);
    if (isLatest()) sampleStore.setState({ outcome, failed: false });
  } catch {
    if (isLatest()) sampleStore.setState({ outcome: undefined, failed: true });
  }
}
