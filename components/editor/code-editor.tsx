"use client";

import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useLayoutEffect, useRef } from "react";
import { createEditorHandle } from "@/components/editor/create-editor-handle";
import { editorExtensions } from "@/components/editor/editor-extensions";
import { followLanguage, speakPageLanguage } from "@/components/editor/editor-wording";
import { showDiagnostics } from "@/components/editor/template-diagnostics";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { editorStore, showToolMessage } from "@/state/editor/editor-store";
import { templateStore } from "@/state/editor/template-store";
import { languageStore } from "@/state/language/language-store";
import { previewStore } from "@/state/preview/preview-store";

/** Binds CodeMirror to the template store, in both directions. */
export function CodeEditor() {
  const place = useRef<HTMLDivElement>(null);
  // In the task that removes the plain editor, so that a phone's keyboard stays open.
  useLayoutEffect(() => (place.current === null ? undefined : mountEditor(place.current)), []);
  return <div ref={place} className="h-full min-h-0" />;
}

function mountEditor(place: HTMLElement): Unsubscribe {
  // CodeMirror adds <style> elements to a page, which a strict Content-Security-Policy blocks. In a shadow root it
  // uses adopted style sheets.
  const parent = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const view = new EditorView({ parent, state: createState(templateStore.getState().source) });
  goOnFromPlainEditor(view);
  editorStore.setState({ editor: createEditorHandle(view) });
  const unfollow = joinSubscriptions([followDocument(view), followDiagnostics(view), followLanguage(view)]);
  return () => {
    unfollow();
    editorStore.setState({ editor: undefined });
    view.destroy();
  };
}

/** Typing continues where it was. */
function goOnFromPlainEditor(view: EditorView): void {
  const { left } = editorStore.getState();
  if (left === undefined) return;
  editorStore.setState({ left: undefined });
  view.dispatch({ selection: left });
  view.focus();
}

function createState(source: string): EditorState {
  return EditorState.create({ doc: source, extensions: editorExtensions(source) });
}

/** Each document has its own history: undo in one template never restores the text of another. */
function followDocument(view: EditorView): Unsubscribe {
  const left = new Map<string, EditorState>();
  return templateStore.subscribe(({ document, source }, before) => {
    if (document !== before.document) {
      left.set(before.document, view.state);
      view.setState(left.get(document) ?? createState(source));
      speakPageLanguage(view);
      showToolMessage(undefined);
    }
    if (source === view.state.doc.toString()) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } });
  });
}

function followDiagnostics(view: EditorView): Unsubscribe {
  const show = () => {
    const { inspected, inspection } = previewStore.getState();
    if (inspected === undefined || inspection === undefined) return;
    showDiagnostics(view, inspected, inspection.diagnostics, languageStore.getState().text);
  };
  show();
  return joinSubscriptions([previewStore.subscribe(show), languageStore.subscribe(show)]);
}
