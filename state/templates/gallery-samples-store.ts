import { createStore } from "zustand/vanilla";
import { gallery } from "@/lib/gallery/gallery";
import { createUnpredictableSeed } from "@/lib/random";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import { getTemplateWorker } from "@/lib/worker/template-client";

/** A sample record of each gallery template by id; undefined if rendering failed. */
export const gallerySamplesStore = createStore<ReadonlyMap<string, string | undefined>>(() => new Map());

let hasStarted = false;

/** Renders one record of each gallery template, once. */
export function renderGallerySamples(): void {
  if (hasStarted) return;
  hasStarted = true;
  void renderAll();
}

async function renderAll(): Promise<void> {
  for (const { id, template } of gallery) {
    const sample = await renderSample(template);
    gallerySamplesStore.setState(new Map(gallerySamplesStore.getState()).set(id, sample), true);
  }
}

async function renderSample(template: string): Promise<string | undefined> {
  try {
    const worker = await getTemplateWorker();
    const { samples } = await worker.inspect(
      {
        id: "gallery",
        template,
        options: { ...toRecordOptions(DEFAULT_OPTIONS_FORM), minifyJson: true },
        seed: String(createUnpredictableSeed()),
      },
      1,
    );
    return samples[0]?.text;
  } catch {
    return undefined;
  }
}
