"use client";

import { Braces, ClipboardPaste, SquareFunction } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { openFunctionPalette, openSampleDialog } from "@/components/editor/editor-dialogs";
import { loadCodeEditorOnFirstInteraction } from "@/components/editor/load-on-first-interaction";
import { PlainEditor } from "@/components/editor/plain-editor";
import { TemplateBar } from "@/components/templates/template-bar";
import { TemplateState } from "@/components/templates/template-state";
import { UndoBar } from "@/components/templates/undo-bar";
import { Button } from "@/components/ui/button";
import { lazyPart, type StandInProps } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { editorStore } from "@/state/editor/editor-store";
import { useText } from "@/state/language/use-text";
import { previewStore } from "@/state/preview/preview-store";

const CodeEditor = lazyPart(loadCodeEditorOnFirstInteraction, PlainEditorMeanwhile);

/** The record template, in the code editor once it is loaded. */
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

/** The template can be edited without the code editor. */
function PlainEditorMeanwhile({ failed, children }: StandInProps) {
  return (
    <div className="flex h-full flex-col">
      {failed && <div className="p-3">{children}</div>}
      <PlainEditor />
    </div>
  );
}

/** Tools for the template, and the result of the last one. */
function EditorTools() {
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

/** One line with the number of diagnostics. */
function ProblemCount() {
  const text = useText();
  const diagnostics = useStore(previewStore, (state) => state.inspection?.diagnostics);
  if (diagnostics === undefined) return null;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const colour = errors > 0 ? "text-danger" : warnings > 0 ? "text-warning" : "text-success";
  return (
    <span className={`whitespace-nowrap ${colour}`}>
      {errors + warnings === 0 ? text.editor.noProblems : text.editor.problems(errors, warnings)}
    </span>
  );
}
