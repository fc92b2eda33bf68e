import { EditorView } from "@codemirror/view";

const card = {
  fontFamily: "var(--font-sans)",
  fontSize: "var(--text-code)",
  lineHeight: "1.5",
};

/** Suggestions and help, as the page's own popups look. */
export const popupTheme = EditorView.theme({
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
  // Beside the list there is no room, and over it the list could not be read; Shift+F1 shows the same.
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
