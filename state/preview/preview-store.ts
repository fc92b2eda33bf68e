import { createStore } from "zustand/vanilla";
import { unpredictableSeed } from "@/lib/random";
import type { SampleRequest } from "@/lib/worker/sample-request";
import { templateWorker } from "@/lib/worker/template-client";
import type { TemplateInspection } from "@/lib/worker/template-inspection";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { sampleRequestOf, sendsTheSame } from "@/state/preview/sample-request-of";
import { simulatedRateOf } from "@/state/preview/simulated-rate-of";
import { rateStore } from "@/state/rate/rate-store";

/** How many samples the page shows. */
const SAMPLES = 5;
/** Long enough not to render at every key, short enough to feel live. */
const DEBOUNCE_MS = 150;

export interface PreviewState {
  /** What was found out last; undefined until the first answer. */
  readonly inspection: TemplateInspection | undefined;
  /** The source that `inspection` speaks of. */
  readonly inspected: string | undefined;
  /** The last inspection that had samples: what is still shown while the template has errors. */
  readonly lastGood: TemplateInspection | undefined;
  /** The worker could not be loaded, or broke. */
  readonly failure: unknown;
  /** Of samples, where the record options name no seed. */
  readonly drawnSeed: number;
  /** Renders other samples. */
  renew(): void;
}

let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

export const previewStore = createStore<PreviewState>((set) => ({
  inspection: undefined,
  inspected: undefined,
  lastGood: undefined,
  failure: undefined,
  drawnSeed: unpredictableSeed(),
  renew: () => {
    set({ drawnSeed: unpredictableSeed() });
    void inspect();
  },
}));

/** What the page's template and record options would send. */
export function sampleRequestOfPage(): SampleRequest {
  return sampleRequestOf(
    templateStore.getState().source,
    optionsStore.getState(),
    rateStore.getState(),
    previewStore.getState().drawnSeed,
  );
}

/** Keeps the preview in step with the editor and the record options. Returns what ends it. */
export function followTemplate(): () => void {
  void inspect();
  const end = onSampleChange(() => {
    clearTimeout(timer);
    timer = setTimeout(inspect, DEBOUNCE_MS);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

/** Tells each change of what would be sent. Returns what ends it. */
export function onSampleChange(changed: () => void): () => void {
  const ends = [
    templateStore.subscribe((state, before) => {
      if (state.source !== before.source) changed();
    }),
    optionsStore.subscribe((state, before) => {
      if (!sendsTheSame(state, before)) changed();
    }),
    rateStore.subscribe((state, before) => {
      // Of other rates nothing is seen in a record.
      if (simulatedRateOf(state) !== undefined || simulatedRateOf(before) !== undefined) changed();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

async function inspect(): Promise<void> {
  const request = sampleRequestOfPage();
  asked += 1;
  const turn = asked;
  try {
    const inspection = await (await templateWorker()).inspect(request, SAMPLES);
    // An answer that a later question has overtaken is of no use.
    if (turn !== asked) return;
    const good = inspection.samples.length > 0 ? { lastGood: inspection } : {};
    previewStore.setState({ inspection, inspected: request.template, failure: undefined, ...good });
  } catch (failure) {
    if (turn === asked) previewStore.setState({ failure });
  }
}
