"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { gallery } from "@/lib/gallery/gallery";
import type { GalleryTemplate } from "@/lib/gallery/gallery-template";
import { useText } from "@/state/language/use-text";
import { gallerySamplesStore, renderGallerySamples } from "@/state/templates/gallery-samples-store";
import { addAndOpen } from "@/state/templates/template-actions";

/** The gallery templates, each with a sample record. */
export function GalleryDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  useEffect(renderGallerySamples, []);
  return (
    <Dialog open={open} onClose={onClose} title={text.gallery.title} size="wide">
      <p className="mb-4 text-ink-soft">{text.gallery.why}</p>
      <ul className="grid gap-3 lg:grid-cols-2">
        {gallery.map((template) => (
          <GalleryCard key={template.id} template={template} onUsed={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

interface GalleryCardProps {
  readonly template: GalleryTemplate;
  readonly onUsed: () => void;
}

/** A gallery template: its description and the start of a sample record, as text, never HTML. */
function GalleryCard({ template, onUsed }: GalleryCardProps) {
  const say = useText();
  const text = say.gallery;
  const samples = useStore(gallerySamplesStore);
  const { name, description } = text.describe(template);
  const isReady = samples.has(template.id);
  const use = () => {
    addAndOpen(name, template.template);
    onUsed();
  };
  return (
    <li className="flex min-w-0 flex-col gap-2 rounded-control border border-line p-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-x-2 font-semibold">
            {name}
            <span className="rounded-full border border-line px-2 text-xs font-normal text-ink-soft">
              {text.formats[template.format]}
            </span>
          </h3>
          <p className="text-ink-soft">{description}</p>
        </div>
        <Button aria-label={text.actionLabel(name)} onClick={use}>
          {text.use}
        </Button>
      </div>
      <div className="min-h-31 rounded-control bg-sunken px-3 py-2">
        <pre
          title={samples.get(template.id)}
          className="line-clamp-6 font-mono text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap"
        >
          {isReady ? (samples.get(template.id) ?? text.sampleFailed) : say.loading}
        </pre>
      </div>
    </li>
  );
}
