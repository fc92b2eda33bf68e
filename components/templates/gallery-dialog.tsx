"use client";

import { useEffect } from "react";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { GalleryCard } from "@/components/templates/gallery-card";
import { Dialog } from "@/components/ui/dialog";
import { gallery } from "@/lib/gallery/gallery";
import { useText } from "@/state/language/use-text";
import { renderGallerySamples } from "@/state/templates/gallery-samples-store";

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
