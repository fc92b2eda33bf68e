/**
 * The chart and its library, which come over the network. Asked for when a run begins, so that they are there when the
 * network goes away in mid-run; a run without its chart is still a run.
 *
 * @returns undefined where they could not be loaded
 */
export async function loadLiveChart() {
  try {
    return await import("@/components/run/live-chart");
  } catch {
    return undefined;
  }
}
