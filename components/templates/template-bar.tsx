"use client";

import { LayoutGrid, Share2 } from "lucide-react";
import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { openShare } from "@/components/share/open-share";
import { visitStore } from "@/components/share/visit-store";
import { libraryStore } from "@/components/templates/library-store";
import { openGallery } from "@/components/templates/template-dialogs";
import { TemplateMenuButton } from "@/components/templates/template-menu-button";
import { UndoBar } from "@/components/templates/undo-bar";
import { Button } from "@/components/ui/button";

/** Above the editor: which template it shows, and the ways to others. */
export function TemplateBar() {
  const say = useText();
  const text = say.templates;
  const isUnsaved = useStore(libraryStore, (state) => state.problem !== undefined);
  const isVisiting = useStore(visitStore, (state) => state.visit !== undefined);
  return (
    <>
      <div className="flex min-h-11 items-center gap-2 border-b border-line px-2 py-1">
        <TemplateMenuButton />
        {isVisiting && (
          <span className="min-w-0 truncate text-xs text-accent max-sm:hidden">{say.visit.badge}</span>
        )}
        <span role="status" className="min-w-0 truncate text-xs text-danger">
          {isUnsaved ? text.notSaved : ""}
        </span>
        <div className="ml-auto flex items-center gap-1">
          <Button look="quiet" onClick={openGallery} title={text.gallery} className="px-2.5">
            <LayoutGrid aria-hidden className="size-4" />
            <span className="max-sm:sr-only">{text.galleryShort}</span>
          </Button>
          <Button onClick={openShare} className="px-2.5">
            <Share2 aria-hidden className="size-4" />
            {say.share.open}
          </Button>
        </div>
      </div>
      <UndoBar />
    </>
  );
}
