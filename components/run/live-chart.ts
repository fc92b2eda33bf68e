import uPlot from "uplot";
import type { Unsubscribe } from "@/lib/unsubscribe";
import "uplot/dist/uPlot.min.css";
import type { RatesAt } from "@/state/run/run-history";

/** A chart of a run in a DOM element. */
export interface LiveChart {
  show(rates: readonly RatesAt[]): void;
  remove(): void;
}

/** Draws into the element, at its size. */
export function createLiveChart(element: HTMLElement, labels: SeriesLabels): LiveChart {
  const chart = new uPlot(optionsFor(element, labels), [[], [], [], []], element);
  const watcher = new ResizeObserver(() => chart.setSize(getSize(element)));
  watcher.observe(element);
  const unwatchTheme = watchTheme(() => chart.redraw());
  return {
    show: (rates) =>
      chart.setData([
        rates.map(({ elapsedMs }) => elapsedMs / 1000),
        rates.map(({ offered }) => offered),
        rates.map(({ sent }) => sent),
        rates.map(({ failed }) => failed),
      ]),
    remove: () => {
      watcher.disconnect();
      unwatchTheme();
      chart.destroy();
    },
  };
}

/** Calls back when the theme changes, by the system setting or the theme button. */
function watchTheme(changed: () => void): Unsubscribe {
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", changed);
  const own = new MutationObserver(changed);
  own.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", changed);
    own.disconnect();
  };
}

export interface SeriesLabels {
  readonly generated: string;
  readonly sent: string;
  readonly failed: string;
  /** On the time axis. */
  readonly seconds: (value: number) => string;
}

function optionsFor(element: HTMLElement, labels: SeriesLabels): uPlot.Options {
  const colour = getColors(element);
  const axis = {
    stroke: () => colour("--color-ink-soft"),
    grid: { stroke: () => colour("--color-line"), width: 1 },
    ticks: { show: false },
    font: "11px system-ui, sans-serif",
  };
  const series = (label: string, name: string, width: number): uPlot.Series => ({
    label,
    width,
    stroke: () => colour(name),
    points: { show: false },
  });
  return {
    ...getSize(element),
    legend: { show: false },
    cursor: { show: false },
    padding: [8, 8, 0, 0],
    scales: { x: { time: false }, y: { range: (_, __, highest) => [0, Math.max(1, (highest ?? 0) * 1.05)] } },
    axes: [
      { ...axis, size: 24, values: (_, seconds) => seconds.map(labels.seconds) },
      { ...axis, size: 52, values: (_, rates) => rates.map((value) => shortNumber.format(value)) },
    ],
    series: [
      {},
      series(labels.generated, "--color-line-strong", 2),
      series(labels.sent, "--color-accent", 2),
      series(labels.failed, "--color-danger", 1.5),
    ],
  };
}

const shortNumber = new Intl.NumberFormat("en", { notation: "compact" });

const getSize = (element: HTMLElement) => ({ width: element.clientWidth, height: element.clientHeight });

/** A canvas does not support `light-dark()`, so each draw reads the color from an element. */
function getColors(element: HTMLElement): (name: string) => string {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  return (name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
}
