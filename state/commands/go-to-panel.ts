/** The parts of the workbench, by the ids of their panels. */
export const PANELS = ["template", "samples", "destination", "rate", "run", "delivery"] as const;
export type PanelName = (typeof PANELS)[number];

/** Shows the panel and gives it the focus, so that Tab goes on inside. */
export function goToPanel(name: PanelName): void {
  const panel = document.getElementById(name);
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: "nearest" });
}
