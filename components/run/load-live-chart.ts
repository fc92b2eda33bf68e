/** Loads the chart and its library. Undefined if they could not be loaded: a run without its chart is still a run. */
export async function loadLiveChart() {
  try {
    return await import("@/components/run/live-chart");
  } catch {
    return undefined;
  }
}
