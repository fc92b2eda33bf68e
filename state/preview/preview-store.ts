import { createStore } from "zustand/vanilla";
import { latest } from "@/lib/latest";
import { createUnpredictableSeed } from "@/lib/random";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import type { TemplateInspection } from "@/lib/worker/inspect-template";
import type { SampleRequest } from "@/lib/worker/sample-renderer";
import { getTemplateWorker } from "@/lib/worker/template-client";
import type { Command } from "@/state/commands/command-store";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { getSimulatedRate, sendsTheSame, toSampleRequest } from "@/state/preview/sample-request";
import { rateStore } from "@/state/rate/rate-store";

/** How many samples the page shows. */
const SAMPLES = 5;
/** Long enough not to render at every keystroke, short enough to feel live. */
const DEBOUNCE_MS = 150;

export interface PreviewState {
  /** The latest inspection; undefined until the first answer. */
  readonly inspection: TemplateInspection | undefined;
  /** The template that `inspection` is about. */
  readonly inspected: string | undefined;
  /** The last inspection with samples, which stays on the page while the template has errors. */
  readonly lastGood: TemplateInspection | undefined;
  /** Set if the worker failed to load or crashed. */
  readonly failure: unknown;
  /** The seed of the samples if the record options have none. */
  readonly drawnSeed: number;
  /** Renders new samples. */
  renew(): void;
}

let timer: ReturnType<typeof setTimeout> | undefined;
const startInspection = latest();

export const previewStore = createStore<PreviewState>((set) => ({
  inspection: undefined,
  inspected: undefined,
  lastGood: undefined,
  failure: undefined,
  drawnSeed: createUnpredictableSeed(),
  renew: () => {
    set({ drawnSeed: createUnpredictableSeed() });
    void inspect();
  },
}));

/** The sample request for the current template, record options and rate. */
export function currentSampleRequest(): SampleRequest {
  return toSampleRequest(
    templateStore.getState().source,
    optionsStore.getState(),
    rateStore.getState(),
    previewStore.getState().drawnSeed,
  );
}

/** Updates the preview when the template or the record options change. */
export function followTemplate(): Unsubscribe {
  void inspect();
  const unsubscribe = onSampleChange(() => {
    clearTimeout(timer);
    timer = setTimeout(inspect, DEBOUNCE_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Calls back on every change that affects the sample records. */
export function onSampleChange(changed: () => void): Unsubscribe {
  return joinSubscriptions([
    templateStore.subscribe((state, before) => {
      if (state.source !== before.source) changed();
    }),
    optionsStore.subscribe((state, before) => {
      if (!sendsTheSame(state, before)) changed();
    }),
    rateStore.subscribe((state, before) => {
      // Other rates do not show in a record.
      if (getSimulatedRate(state) !== undefined || getSimulatedRate(before) !== undefined) changed();
    }),
  ]);
}

async function inspect(): Promise<void> {
  const request = currentSampleRequest();
  const isLatest = startInspection();
  try {
    const inspection = await (await getTemplateWorker()).inspect(request, SAMPLES);
    if (!isLatest()) return;
    const good = inspection.samples.length > 0 ? { lastGood: inspection } : {};
    previewStore.setState({ inspection, inspected: request.template, failure: undefined, ...good });
  } catch (failure) {
    if (isLatest()) previewStore.setState({ failure });
  }
}

export const previewCommands: readonly Command[] = [
  {
    id: "template.preview",
    group: "template",
    name: (text) => text.commands.preview,
    shortcut: "Alt-Shift-p",
    run: () => previewStore.getState().renew(),
  },
];
