import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const control = {
  font: "inherit",
  color: "var(--color-ink)",
  backgroundColor: "var(--color-surface)",
  backgroundImage: "none",
  border: "1px solid var(--color-line-strong)",
  borderRadius: "var(--radius-small)",
  padding: "0.1875rem 0.5rem",
  margin: "0.125rem",
};

/** Styles search, the list of problems and the status bar like the page's own controls. */
const panelTheme = EditorView.theme({
  ".cm-panels": {
    backgroundColor: "var(--color-sunken)",
    color: "var(--color-ink)",
    fontFamily: "var(--font-sans)",
    fontSize: "var(--text-xs)",
    // Above the text, below the page's dialogs.
    zIndex: "1",
  },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--color-line)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--color-line)" },
  ".cm-panel.cm-search": { padding: "0.375rem 2rem 0.375rem 0.5rem" },
  ".cm-panel.cm-search label": { fontSize: "var(--text-xs)", marginInline: "0.25rem" },
  ".cm-panel.cm-search input[type=checkbox]": { accentColor: "var(--color-accent)" },
  ".cm-textfield": control,
  ".cm-button": { ...control, cursor: "pointer" },
  ".cm-button:hover": { backgroundColor: "var(--color-hover)" },
  ".cm-button:active": { backgroundImage: "none" },
  ".cm-panel button[name=close], .cm-dialog-close, .cm-panel-lint button[name=close]": {
    color: "var(--color-ink-soft)",
    fontSize: "1rem",
    cursor: "pointer",
  },
  ".cm-panel.cm-panel-lint ul:focus": { outline: "2px solid var(--color-accent)", outlineOffset: "-2px" },
  ".cm-panel.cm-panel-lint ul [aria-selected], .cm-panel.cm-panel-lint ul:focus [aria-selected]": {
    backgroundColor: "var(--color-accent-soft)",
    backgroundImage: "none",
    color: "var(--color-ink)",
  },
  ".cm-searchMatch": { backgroundColor: "color-mix(in srgb, var(--color-warning) 30%, transparent)" },
  ".cm-searchMatch.cm-searchMatch-selected": {
    backgroundColor: "color-mix(in srgb, var(--color-warning) 55%, transparent)",
  },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--color-accent) 16%, transparent)" },
  ".cm-status": {
    display: "flex",
    justifyContent: "space-between",
    gap: "1rem",
    padding: "0.1875rem 0.75rem",
    color: "var(--color-ink-soft)",
  },
  ".cm-status-kind": { fontWeight: "500", whiteSpace: "nowrap", marginLeft: "auto" },
  // Phones rarely have these keys, and have no room for three lines about them.
  "@media (max-width: 40rem)": { ".cm-status-hint": { display: "none" } },
});

const card = {
  fontFamily: "var(--font-sans)",
  fontSize: "var(--text-code)",
  lineHeight: "1.5",
};

/** Styles suggestions and help like the page's own popups. */
const popupTheme = EditorView.theme({
  ".cm-tooltip.cm-tooltip-autocomplete": { overflow: "visible" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--font-mono)",
    maxHeight: "15rem",
    minWidth: "16rem",
    padding: "0.25rem",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "0.1875rem 0.5rem",
    borderRadius: "var(--radius-small)",
    display: "flex",
    justifyContent: "space-between",
    gap: "1rem",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--color-accent-soft)",
    color: "var(--color-ink)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700", color: "var(--color-accent)" },
  ".cm-completionDetail": { color: "var(--color-ink-soft)", fontStyle: "normal", margin: "0" },
  ".cm-tooltip.cm-completionInfo": { ...card, padding: "0", width: "22rem", maxWidth: "min(22rem, 80vw)" },
  // There is no room next to the list, and above it the help would cover the list; Shift+F1 shows the same.
  "@media (max-width: 40rem)": { ".cm-tooltip.cm-completionInfo": { display: "none" } },
  ".cm-tooltip.cm-completionInfo.cm-completionInfo-left": { right: "calc(100% + 4px)" },
  ".cm-tooltip.cm-completionInfo.cm-completionInfo-right": { left: "calc(100% + 4px)" },
  ".cm-card": {
    ...card,
    padding: "0.625rem 0.75rem",
    maxWidth: "30rem",
    maxHeight: "20rem",
    overflowY: "auto",
  },
  ".cm-card-title": { fontWeight: "600", overflowWrap: "anywhere" },
  ".cm-card-call": {
    fontFamily: "var(--font-mono)",
    fontSize: "var(--text-xs)",
    color: "var(--color-ink-soft)",
    overflowWrap: "anywhere",
  },
  ".cm-card p": { margin: "0.375rem 0 0" },
  ".cm-card dl": {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "0.125rem 0.75rem",
    margin: "0.5rem 0 0",
    paddingTop: "0.5rem",
    borderTop: "1px solid var(--color-line)",
    fontSize: "var(--text-xs)",
  },
  ".cm-card dt": { color: "var(--color-ink-soft)" },
  ".cm-card dd": { margin: "0", fontFamily: "var(--font-mono)", overflowWrap: "anywhere" },
});

/** The editor in the page's colors; the variables follow the theme. */
const look = EditorView.theme({
  "&": {
    height: "100%",
    fontSize: "var(--text-code)",
    backgroundColor: "transparent",
    color: "var(--color-ink)",
  },
  // Drawn on top: the gutter and the panels would hide parts of the editor's own outline.
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
