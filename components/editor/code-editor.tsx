"use client";

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { useEffect, useRef } from "react";
import { editorTheme } from "@/components/editor/editor-theme";
import { replaceByEditor } from "@/components/editor/replace-by-editor";
import { showDiagnostics } from "@/components/editor/template-diagnostics";
import { templateLanguage } from "@/components/editor/template-mode";
import { templateStore } from "@/components/editor/template-store";
import { previewStore } from "@/components/preview/preview-store";

/** CodeMirror on the template store: what is typed goes in, what changes elsewhere comes out. */
export default function CodeEditor({ label }: { readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    return mountEditor(place.current, label);
  }, [label]);
  return <div ref={place} className="h-full min-h-0" />;
}

function mountEditor(place: HTMLElement, label: string): () => void {
  // CodeMirror adds <style> elements to a page, which a strict Content-Security-Policy blocks. To a shadow root it
  // gives adopted style sheets.
  const parent = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc: templateStore.getState().source, extensions: extensions(label) }),
  });
  const stopSource = followDocument(view, label);
  const show = () => {
    const { inspected, inspection } = previewStore.getState();
    if (inspected !== undefined && inspection !== undefined)
      showDiagnostics(view, inspected, inspection.diagnostics);
  };
  const stopPreview = previewStore.subscribe(show);
  show();
  return () => {
    stopSource();
    stopPreview();
    view.destroy();
  };
}

/** Each document keeps its history: undoing in one template never brings back the text of another. */
function followDocument(view: EditorView, label: string): () => void {
  const left = new Map<string, EditorState>();
  return templateStore.subscribe(({ document, source }, before) => {
    if (document !== before.document) {
      left.set(before.document, view.state);
      view.setState(left.get(document) ?? EditorState.create({ doc: source, extensions: extensions(label) }));
    }
    if (source === view.state.doc.toString()) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } });
  });
}

function extensions(label: string) {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    indentOnInput(),
    indentUnit.of("    "),
    bracketMatching(),
    closeBrackets(),
    rectangularSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    lintGutter(),
    EditorView.lineWrapping,
    // Tab indents; Escape, then Tab leaves the editor, as CodeMirror's accessibility notes advise.
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    replaceByEditor,
    templateLanguage,
    editorTheme,
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) templateStore.getState().setSource(update.state.doc.toString());
    }),
  ];
}
