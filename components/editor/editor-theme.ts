import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { panelTheme } from "@/components/editor/panel-theme";
import { popupTheme } from "@/components/editor/popup-theme";

/** The editor in the page's colours; the variables follow the theme by themselves. */
const look = EditorView.theme({
  "&": {
    height: "100%",
    fontSize: "var(--text-code)",
    backgroundColor: "transparent",
    color: "var(--color-ink)",
  },
  // Drawn over everything: the gutter and the panels would hide parts of an outline of the editor's own.
  "&.cm-focused": { outline: "none" },
  "&.cm-focused::after": {
    content: "''",
    position: "absolute",
    inset: "0",
    outline: "2px solid var(--color-accent)",
    outlineOffset: "-2px",
    pointerEvents: "none",
    zIndex: "300",
  },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "var(--text-code--line-height)" },
  ".cm-content": { caretColor: "var(--color-ink)", paddingBlock: "0.5rem" },
  ".cm-cursor": { borderLeftColor: "var(--color-ink)" },
  ".cm-gutters": {
    backgroundColor: "var(--color-sunken)",
    color: "var(--color-ink-soft)",
    borderRight: "1px solid var(--color-line)",
  },
  ".cm-activeLine, .cm-activeLineGutter": {
    backgroundColor: "color-mix(in srgb, var(--color-hover) 60%, transparent)",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--color-accent) 25%, transparent)",
  },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--color-accent-soft)",
    outline: "1px solid var(--color-accent)",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--color-surface)",
    color: "var(--color-ink)",
    border: "1px solid var(--color-line)",
    borderRadius: "var(--radius-control)",
    boxShadow: "var(--shadow-popup)",
    overflow: "hidden",
  },
  ".cm-diagnostic": {
    fontFamily: "var(--font-sans)",
    whiteSpace: "pre-wrap",
    padding: "0.5rem 0.75rem",
    borderLeftWidth: "3px",
  },
  ".cm-diagnostic-error": { borderLeftColor: "var(--color-danger)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--color-warning)" },
  ".cm-diagnosticAction": {
    backgroundColor: "var(--color-accent)",
    color: "var(--color-on-accent)",
    borderRadius: "var(--radius-small)",
    padding: "0.125rem 0.5rem",
    font: "inherit",
  },
});

const colours = HighlightStyle.define([
  { tag: tags.brace, color: "var(--color-code-placeholder)", fontWeight: "600" },
  { tag: tags.variableName, color: "var(--color-code-placeholder)" },
  { tag: tags.keyword, color: "var(--color-code-name)", fontWeight: "600" },
  { tag: tags.string, color: "var(--color-code-string)" },
  { tag: tags.number, color: "var(--color-code-number)" },
  { tag: tags.bool, color: "var(--color-code-number)" },
  { tag: tags.propertyName, color: "var(--color-code-key)" },
  { tag: tags.separator, color: "var(--color-accent)", fontWeight: "600" },
  { tag: tags.punctuation, color: "var(--color-ink-soft)" },
]);

export const editorTheme = [look, panelTheme, popupTheme, syntaxHighlighting(colours)];
