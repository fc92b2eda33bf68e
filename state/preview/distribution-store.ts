import { createStore } from "zustand/vanilla";
import type { MeasureProblem, RecordMeasure } from "@/lib/worker/record-measure";
import { templateWorker } from "@/lib/worker/template-client";
import { onSampleChange, previewStore, sampleRequestOfPage } from "@/state/preview/preview-store";

/** Thousands of records are worth waiting for a pause in the typing. */
const DEBOUNCE_MS = 400;

export interface DistributionState {
  /** Of the last template whose records could be looked at. */
  readonly measure: RecordMeasure | undefined;
  /** What stands on the page now is being looked at. */
  readonly measuring: boolean;
  /** Why `measure` is not of what stands on the page now. */
  readonly problem: MeasureProblem | undefined;
  /** The worker could not be loaded, or broke. */
  readonly failure: unknown;
}

export const distributionStore = createStore<DistributionState>(() => ({
  measure: undefined,
  measuring: false,
  problem: undefined,
  failure: undefined,
}));

let timer: ReturnType<typeof setTimeout> | undefined;
/** The request that was asked last, so that nothing is asked twice. */
let asked = "";

/** Keeps the distribution in step with the page for as long as somebody looks at it. Returns what ends it. */
export function followDistribution(): () => void {
  void measure();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(measure, DEBOUNCE_MS);
  };
  const ends = [
    onSampleChange(soon),
    previewStore.subscribe((state, before) => {
      if (state.drawnSeed !== before.drawnSeed) soon();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

async function measure(): Promise<void> {
  const request = sampleRequestOfPage();
  const mine = JSON.stringify(request);
  if (mine === asked) return;
  asked = mine;
  distributionStore.setState({ measuring: true });
  try {
    const answer = await (await templateWorker()).measure(request);
    if (mine !== asked || answer.kind === "overtaken") return;
    const found =
      answer.kind === "measured"
        ? { measure: answer.measure, problem: undefined }
        : { problem: answer.problem };
    distributionStore.setState({ ...found, measuring: false, failure: undefined });
  } catch (failure) {
    if (mine !== asked) return;
    asked = "";
    distributionStore.setState({ measuring: false, failure });
  }
}
