"use client";

import { LayoutGrid, Share2 } from "lucide-react";
import { type ComponentType, useState } from "react";
import { openShare } from "@/components/share/open-share";
import { openGallery } from "@/components/templates/template-dialogs";
import { TemplateName } from "@/components/templates/template-name";
import { Button } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";
import { noticePartNotLoaded } from "@/state/notice/load-part";

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

/** The name of the template in the editor; opens the menu, which is loaded on first use. */
function TemplateMenuButton() {
  const [Menu, setMenu] = useState<ComponentType>();
  const open = async () => {
    try {
      const { TemplateMenu } = await import("@/components/templates/template-menu");
      setMenu(() => TemplateMenu);
    } catch (cause) {
      noticePartNotLoaded(cause);
    }
  };
  return Menu === undefined ? (
    <TemplateName aria-haspopup="menu" aria-expanded={false} onClick={open} />
  ) : (
    <Menu />
  );
}
