/** What was sent and what had arrived at a moment. */
export interface ArrivalMoment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sent: number;
  readonly arrived: number;
}

/** More are not seen in a chart. When there are as many, every second one goes. */
const MOST_MOMENTS = 400;

/** The history, oldest first, with one more moment, in memory that does not grow. The first one stays. */
export function withMoment(history: readonly ArrivalMoment[], moment: ArrivalMoment): ArrivalMoment[] {
  const kept = history.length < MOST_MOMENTS ? history : history.filter((_, index) => index % 2 === 0);
  return [...kept, moment];
}

/** So much of the width goes on level after the last moment, so that one sees the lines meet. */
const LEVEL_SHARE = 0.03;

/** Two lines as SVG path data. Sending goes on between two looks; objects arrive at once. */
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
