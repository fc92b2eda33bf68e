"use client";

import dynamic from "next/dynamic";
import { useStore } from "zustand";
import { PlainEditor } from "@/components/editor/plain-editor";
import { ProblemCount } from "@/components/editor/problem-count";
import { templateStore } from "@/components/editor/template-store";
import { useText } from "@/components/language/use-text";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { workshopTemplate } from "@/lib/gallery/workshop";

const CodeEditor = dynamic(() => import("@/components/editor/code-editor"), {
  ssr: false,
  loading: () => <PlainEditor />,
});

/** The record template, in a code editor that comes when it is loaded. */
export function EditorPanel({ className }: { readonly className?: string }) {
  const text = useText();
  const changed = useStore(templateStore, (state) => state.source !== workshopTemplate);
  return (
    <Panel
      title={text.editor.title}
      className={className}
      actions={
        <>
          <ProblemCount />
          {changed && (
            <Button look="quiet" onClick={() => templateStore.getState().setSource(workshopTemplate)}>
              {text.editor.reset}
            </Button>
          )}
        </>
      }
    >
      <div className="min-h-0 flex-1 overflow-hidden">
        <CodeEditor label={text.editor.label} />
      </div>
    </Panel>
  );
}
