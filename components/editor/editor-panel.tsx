"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { EditorTools } from "@/components/editor/editor-tools";
import { loadCodeEditor } from "@/components/editor/load-code-editor";
import { PlainEditor } from "@/components/editor/plain-editor";
import { ProblemCount } from "@/components/editor/problem-count";
import { useText } from "@/components/language/use-text";
import { startStore } from "@/components/start/start-store";
import { TemplateBar } from "@/components/templates/template-bar";
import { TemplateState } from "@/components/templates/template-state";
import { UndoBar } from "@/components/templates/undo-bar";
import { lazyPart, type StandInProps } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";

const CodeEditor = lazyPart(loadCodeEditor, PlainEditorMeanwhile);

/** The record template, in a code editor that comes when it is loaded. */
export function EditorPanel({ className }: { readonly className?: string }) {
  const text = useText();
  const restored = useStore(startStore, (state) => state.restored);
  // It comes at the same time as what it waits for.
  useEffect(() => void loadCodeEditor().catch(() => undefined), []);
  return (
    <Panel name="template" title={text.editor.title} className={className} actions={<TemplateBar />}>
      <UndoBar />
      <div className="flex flex-wrap items-center gap-x-1 border-b border-line px-2 py-0.5">
        <EditorTools />
        <div className="ml-auto flex min-w-0 flex-wrap gap-x-3 px-1 text-xs sm:px-2">
          <TemplateState />
          <ProblemCount />
        </div>
      </div>
      <div className="min-h-0 flex-1 overflow-hidden">{restored ? <CodeEditor /> : <PlainEditor />}</div>
    </Panel>
  );
}

/** A template can be written without the code editor. */
function PlainEditorMeanwhile({ failed, children }: StandInProps) {
  return (
    <div className="flex h-full flex-col">
      {failed && <div className="p-3">{children}</div>}
      <PlainEditor />
    </div>
  );
}
