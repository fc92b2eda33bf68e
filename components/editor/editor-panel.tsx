"use client";

import { EditorTools } from "@/components/editor/editor-tools";
import { loadCodeEditorOnFirstInteraction } from "@/components/editor/load-on-first-interaction";
import { PlainEditor } from "@/components/editor/plain-editor";
import { ProblemCount } from "@/components/editor/problem-count";
import { TemplateBar } from "@/components/templates/template-bar";
import { TemplateState } from "@/components/templates/template-state";
import { UndoBar } from "@/components/templates/undo-bar";
import { lazyPart, type StandInProps } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { useText } from "@/state/language/use-text";

const CodeEditor = lazyPart(loadCodeEditorOnFirstInteraction, PlainEditorMeanwhile);

/** The record template, in a code editor that comes when it is loaded. */
export function EditorPanel({ className }: { readonly className?: string }) {
  const text = useText();
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
      <div className="min-h-0 flex-1 overflow-hidden">
        <CodeEditor />
      </div>
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
