import { createStore } from "zustand/vanilla";
import { latest } from "@/lib/latest";
import type { SampleOutcome } from "@/lib/worker/sample-to-template";
import { getTemplateWorker } from "@/lib/worker/template-client";

export interface SampleState {
  /** The pasted sample, which stays until it is used. */
  readonly pasted: string;
  /** The result for the latest sample; undefined without one. */
  readonly outcome: SampleOutcome | undefined;
  /** The worker failed to load or crashed. */
  readonly failed: boolean;
}

const EMPTY: SampleState = { pasted: "", outcome: undefined, failed: false };
const SEED = 3;
const DEBOUNCE_MS = 200;

export const sampleStore = createStore<SampleState>(() => EMPTY);

const startConversion = latest();
let timer: ReturnType<typeof setTimeout> | undefined;

export function pasteSample(pasted: string): void {
  sampleStore.setState({ pasted });
  clearTimeout(timer);
  timer = setTimeout(() => void convert(pasted), DEBOUNCE_MS);
}

export function clearSample(): void {
  clearTimeout(timer);
  startConversion();
  sampleStore.setState(EMPTY);
}

async function convert(pasted: string): Promise<void> {
  const isLatest = startConversion();
  if (pasted.trim() === "") {
    sampleStore.setState({ outcome: undefined, failed: false });
    return;
  }
  try {
    const outcome = await (await getTemplateWorker()).createFromSample(pasted, SEED);
    if (isLatest()) sampleStore.setState({ outcome, failed: false });
  } catch {
    if (isLatest()) sampleStore.setState({ outcome: undefined, failed: true });
  }
}
