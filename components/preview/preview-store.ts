import { createStore } from "zustand/vanilla";
import { templateStore } from "@/components/editor/template-store";
import { markOf, optionsStore } from "@/components/run/options-store";
import { SAMPLE_RUN_ID } from "@/components/run/run-id";
import { unpredictableSeed } from "@/lib/random";
import { templateWorker } from "@/lib/worker/template-client";
import type { TemplateInspection } from "@/lib/worker/template-inspection";

/** How many samples the page shows. */
const SAMPLES = 5;
/** Long enough not to render at every key, short enough to feel live. */
const DEBOUNCE_MS = 150;

export interface PreviewState {
  /** What was found out last; undefined until the first answer. */
  readonly inspection: TemplateInspection | undefined;
  /** The source that `inspection` speaks of. */
  readonly inspected: string | undefined;
  /** The worker could not be loaded, or broke. */
  readonly failure: unknown;
  /** Renders other samples. */
  renew(): void;
}

let seed = unpredictableSeed();
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

export const previewStore = createStore<PreviewState>(() => ({
  inspection: undefined,
  inspected: undefined,
  failure: undefined,
  renew: () => {
    seed = unpredictableSeed();
    void inspect();
  },
}));

/** Keeps the preview in step with the editor. Returns what ends it. */
export function followTemplate(): () => void {
  void inspect();
  const inspectSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(inspect, DEBOUNCE_MS);
  };
  const ends = [
    templateStore.subscribe((state, before) => {
      if (state.source !== before.source) inspectSoon();
    }),
    optionsStore.subscribe((state, before) => {
      const isSame =
        state.markKind === before.markKind &&
        state.markName === before.markName &&
        state.markSeparator === before.markSeparator;
      if (!isSame) inspectSoon();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

async function inspect(): Promise<void> {
  const { source } = templateStore.getState();
  asked += 1;
  const turn = asked;
  try {
    const mark = markOf(optionsStore.getState(), SAMPLE_RUN_ID);
    const inspection = await templateWorker().inspect(source, SAMPLES, seed, mark);
    // An answer that a later question has overtaken is of no use.
    if (turn === asked) previewStore.setState({ inspection, inspected: source, failure: undefined });
  } catch (failure) {
    if (turn === asked) previewStore.setState({ failure });
  }
}
