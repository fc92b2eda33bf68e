"use client";

import dynamic from "next/dynamic";
import { EditorTools } from "@/components/editor/editor-tools";
import { PlainEditor } from "@/components/editor/plain-editor";
import { ProblemCount } from "@/components/editor/problem-count";
import { useText } from "@/components/language/use-text";
import { TemplateBar } from "@/components/templates/template-bar";
import { Panel } from "@/components/ui/panel";

const CodeEditor = dynamic(() => import("@/components/editor/code-editor"), {
  ssr: false,
  loading: () => <PlainEditor />,
});

/** The record template, in a code editor that comes when it is loaded. */
export function EditorPanel({ className }: { readonly className?: string }) {
  const text = useText();
  return (
    <Panel name="template" title={text.editor.title} className={className} actions={<ProblemCount />}>
      <TemplateBar />
      <EditorTools />
      <div className="min-h-0 flex-1 overflow-hidden">
        <CodeEditor />
      </div>
    </Panel>
  );
}
