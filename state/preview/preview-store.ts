import { createStore } from "zustand/vanilla";
import { latest } from "@/lib/latest";
import { createUnpredictableSeed } from "@/lib/random";
import { type OptionsForm, type RateForm, toRate, toRecordOptions } from "@/lib/settings/forms";
import type { Rate } from "@/lib/settings/rate";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import type { TemplateInspection } from "@/lib/worker/inspect-template";
import type { SampleRequest } from "@/lib/worker/sample-renderer";
import { getTemplateWorker } from "@/lib/worker/template-client";
import type { Command } from "@/state/commands/command-store";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import { isRateValid } from "@/state/settings/checks-store";

/** How many samples the page shows. */
const SAMPLES = 5;
/** Long enough not to render at every keystroke, short enough to feel live. */
const DEBOUNCE_MS = 150;

interface PreviewState {
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
export function getSampleRequest(): SampleRequest {
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
  const unsubscribe = subscribeToSampleChanges(() => {
    clearTimeout(timer);
    timer = setTimeout(inspect, DEBOUNCE_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Calls back on every change that affects the sample records. */
export function subscribeToSampleChanges(changed: () => void): Unsubscribe {
  return joinSubscriptions([
    templateStore.subscribe((state, before) => {
      if (state.source !== before.source) changed();
    }),
    optionsStore.subscribe((state, before) => {
      if (!hasSameRecords(state, before)) changed();
    }),
    rateStore.subscribe((state, before) => {
      // Other rates do not show in a record.
      if (getSimulatedRate(state) !== undefined || getSimulatedRate(before) !== undefined) changed();
    }),
  ]);
}

async function inspect(): Promise<void> {
  const request = getSampleRequest();
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

/** The run id in sample records, as long as a real one. */
export const SAMPLE_RUN_ID = "00000000-00000000000";

/** @param drawnSeed used if the options have no seed */
function toSampleRequest(
  template: string,
  form: OptionsForm,
  rate: RateForm,
  drawnSeed: number,
): SampleRequest {
  const { seed } = form;
  const { timeToLiveSeconds, ...options } = toRecordOptions(form);
  return {
    id: SAMPLE_RUN_ID,
    template,
    options,
    seed: seed === "" ? String(drawnSeed) : seed,
    simulatedRate: getSimulatedRate(rate),
  };
}

/** Whether both options give the same sample records. */
function hasSameRecords(one: OptionsForm, other: OptionsForm): boolean {
  return describe(one) === describe(other);
}

/** The time to live does not change a record. */
function describe(options: OptionsForm): string {
  const { timeToLiveSeconds, ...deciding } = toRecordOptions(options);
  return JSON.stringify([deciding, options.seed]);
}

/** The rate whose simulated clock records show; undefined if they show the real time. */
function getSimulatedRate(form: RateForm): Rate | undefined {
  if (form.rate.kind !== "periodic" || form.clock.kind === "real") return undefined;
  return isRateValid(form, Date.now()) ? toRate(form) : undefined;
}
