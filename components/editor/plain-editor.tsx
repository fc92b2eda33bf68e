"use client";

import { useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { editorStore } from "@/state/editor/editor-store";
import { templateStore } from "@/state/editor/template-store";
import { useText } from "@/state/language/use-text";
import { startStore } from "@/state/start/start-store";

/** A plain text area until the code editor is loaded; text and cursor position carry over. */
export function PlainEditor() {
  const text = useText();
  const { source, setSource } = useStore(templateStore);
  const restored = useStore(startStore, (state) => state.restored);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    return () => {
      if (element === null || document.activeElement !== element) return;
      editorStore.setState({ left: { anchor: element.selectionStart, head: element.selectionEnd } });
    };
  }, []);
  return (
    <textarea
      ref={area}
      aria-label={text.editor.label}
      value={source}
      onChange={(event) => setSource(event.target.value)}
      // Until then, the saved template may still replace it.
      readOnly={!restored}
      spellCheck={false}
      className="h-full w-full resize-none bg-transparent px-4 py-2 font-mono text-code focus-visible:-outline-offset-2"
    />
  );
}
