"use client";

import { Braces, ClipboardPaste, SquareFunction } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { openFunctionPalette, openSampleDialog } from "@/components/editor/editor-dialogs";
import { Button } from "@/components/ui/button";
import { editorStore } from "@/state/editor/editor-store";
import { useText } from "@/state/language/use-text";

/** What can be done to the template beside typing, and what was done last. */
export function EditorTools() {
  const text = useText();
  const words = text.editorTools;
  const { editor, message } = useStore(editorStore);
  return (
    <div className="flex flex-wrap items-center sm:gap-x-1">
      <Tool
        icon={<SquareFunction aria-hidden className="size-4 max-sm:hidden" />}
        onClick={openFunctionPalette}
      >
        {words.insertFunction}
      </Tool>
      <Tool icon={<ClipboardPaste aria-hidden className="size-4 max-sm:hidden" />} onClick={openSampleDialog}>
        {words.pasteSample}
      </Tool>
      <Tool icon={<Braces aria-hidden className="size-4 max-sm:hidden" />} onClick={editor?.format}>
        {words.format}
      </Tool>
      <p role="status" className="flex min-w-0 items-center gap-1 px-2 text-xs text-ink-soft empty:hidden">
        {message?.text(text)}
        {message?.undo === true && (
          <Button look="quiet" size="small" className="underline" onClick={editor?.undo}>
            {words.sample.undo}
          </Button>
        )}
      </p>
    </div>
  );
}

interface ToolProps {
  readonly icon: ReactNode;
  readonly onClick: (() => void) | undefined;
  readonly children: string;
}

function Tool({ icon, onClick, children }: ToolProps) {
  const isReady = useStore(editorStore, (state) => state.editor !== undefined);
  return (
    <Button look="quiet" size="small" disabled={!isReady} onClick={onClick}>
      {icon}
      {children}
    </Button>
  );
}
