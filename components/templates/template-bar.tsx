"use client";

import { LayoutGrid, Share2 } from "lucide-react";
import { openShare } from "@/components/share/open-share";
import { openGallery } from "@/components/templates/template-dialogs";
import { TemplateMenuButton } from "@/components/templates/template-menu-button";
import { Button } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";

/** Shown next to the editor's title: the current template, and the menu to switch. */
export function TemplateBar() {
  const text = useText();
  return (
    <>
      <span aria-hidden className="text-line-strong max-xs:hidden">
        /
      </span>
      <div className="mr-auto flex min-w-0">
        <TemplateMenuButton />
      </div>
      <Button look="quiet" size="narrow" onClick={openGallery} title={text.templates.gallery}>
        <LayoutGrid aria-hidden className="size-4" />
        <span className="max-sm:sr-only">{text.templates.galleryShort}</span>
      </Button>
      <Button size="narrow" onClick={openShare}>
        <Share2 aria-hidden className="size-4" />
        <span className="max-xs:sr-only">{text.share.open}</span>
      </Button>
    </>
  );
}
