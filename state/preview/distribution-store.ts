import { createStore } from "zustand/vanilla";
import type { ErrorReport } from "@/lib/errors";
import { latest } from "@/lib/latest";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import type { RecordMeasurement } from "@/lib/worker/measure-records";
import { getTemplateWorker } from "@/lib/worker/template-client";
import { getSampleRequest, previewStore, subscribeToSampleChanges } from "@/state/preview/preview-store";

/** Measuring thousands of records waits for a pause in typing. */
const DEBOUNCE_MS = 400;

export interface DistributionState {
  /** The measure of the last template that could be rendered. */
  readonly measure: RecordMeasurement | undefined;
  /** A measure of the current template is running. */
  readonly measuring: boolean;
  /** Why `measure` is not about the current template. */
  readonly problem: ErrorReport | undefined;
  /** Set if the worker failed to load or crashed. */
  readonly failure: unknown;
}

export const distributionStore = createStore<DistributionState>(() => ({
  measure: undefined,
  measuring: false,
  problem: undefined,
  failure: undefined,
}));

let timer: ReturnType<typeof setTimeout> | undefined;
const startMeasure = latest();
/** The latest request as JSON, so that the same request is not measured twice. */
let requested = "";

/** Measures the distribution again when the sample records change. */
export function followDistribution(): Unsubscribe {
  void measure();
  const scheduleMeasure = () => {
    clearTimeout(timer);
    timer = setTimeout(measure, DEBOUNCE_MS);
  };
  return joinSubscriptions([
    () => clearTimeout(timer),
    subscribeToSampleChanges(scheduleMeasure),
    previewStore.subscribe((state, before) => {
      if (state.drawnSeed !== before.drawnSeed) scheduleMeasure();
    }),
  ]);
}

async function measure(): Promise<void> {
  const request = getSampleRequest();
  const json = JSON.stringify(request);
  if (json === requested) return;
  requested = json;
  const isLatest = startMeasure();
  distributionStore.setState({ measuring: true });
  try {
    const answer = await (await getTemplateWorker()).measure(request);
    if (!isLatest() || answer.kind === "superseded") return;
    const found =
      answer.kind === "measured"
        ? { measure: answer.measurement, problem: undefined }
        : { problem: answer.problem };
    distributionStore.setState({ ...found, measuring: false, failure: undefined });
  } catch (failure) {
    if (!isLatest()) return;
    requested = "";
    distributionStore.setState({ measuring: false, failure });
  }
}
