/** The counts of sent and arrived records at one time. */
export interface ArrivalMoment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sent: number;
  readonly arrived: number;
}

/** A chart shows no more. Beyond this, every second moment is dropped. */
const MAX_MOMENTS = 400;

/** Adds a moment to a history, oldest first, in bounded memory. The first moment stays. */
export function withMoment(history: readonly ArrivalMoment[], moment: ArrivalMoment): ArrivalMoment[] {
  const kept = history.length < MAX_MOMENTS ? history : history.filter((_, index) => index % 2 === 0);
  return [...kept, moment];
}

/** The share of the width after the last moment, where level lines show whether they have met. */
const LEVEL_SHARE = 0.03;

/** Two lines as SVG path data: a slope for records, which are sent continuously, and steps for objects. */
export function arrivalPaths(
  history: readonly ArrivalMoment[],
  width: number,
  height: number,
): { readonly sent: string; readonly arrived: string } {
  const from = history[0]?.at ?? 0;
  const span = Math.max(1, (history.at(-1)?.at ?? 0) - from);
  const most = Math.max(1, ...history.map(({ sent, arrived }) => Math.max(sent, arrived)));
  const x = ({ at }: ArrivalMoment): string => rounded(((at - from) / span) * width * (1 - LEVEL_SHARE));
  const y = (records: number): string => rounded(height * (1 - records / most));
  const sent = history.map((moment, index) => `${index === 0 ? "M" : "L"}${x(moment)},${y(moment.sent)}`);
  const arrived = history.map((moment, index) =>
    index === 0 ? `M${x(moment)},${y(moment.arrived)}` : `H${x(moment)}V${y(moment.arrived)}`,
  );
  return { sent: `${sent.join("")}H${width}`, arrived: `${arrived.join("")}H${width}` };
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
