import { EditorView } from "@codemirror/view";

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

/** Search, the list of problems and the line below the text, as the page's own controls look. */
export const panelTheme = EditorView.theme({
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
  // A phone hardly ever has these keys, and its screen has no room for three lines of them.
  "@media (max-width: 40rem)": { ".cm-status-hint": { display: "none" } },
});
