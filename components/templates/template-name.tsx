"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { useStore } from "zustand";
import { useText } from "@/state/language/use-text";
import { sharedDraftStore } from "@/state/share/shared-draft-store";
import { getCurrentTemplate, libraryStore } from "@/state/templates/library-store";

/** The ID of the button that opens the template menu; the focus returns to it. */
export const TEMPLATE_MENU_ID = "template-menu";

/** The name of the template in the editor, as a button; the menu defines its behavior. */
export function TemplateName(props: ComponentProps<"button">) {
  const text = useText().templates;
  const own = useStore(libraryStore, getCurrentTemplate);
  const name = useStore(sharedDraftStore, ({ draft }) => draft?.share.name) ?? text.displayName(own);
  return (
    <button
      type="button"
      {...props}
      id={TEMPLATE_MENU_ID}
      aria-label={text.menu(name)}
      title={name}
      className="inline-flex min-h-control min-w-0 items-center gap-1.5 rounded-control px-2 py-1.5 font-medium transition-colors hover:bg-hover"
    >
      <span className="truncate">{name}</span>
      <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-soft" />
    </button>
  );
}
