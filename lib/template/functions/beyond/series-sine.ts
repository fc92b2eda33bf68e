import { drawStandardNormal } from "../../random/draw-normal";
import { rounding } from "../../random/rounding";
import { durationArgument, numberArgument, optionsArgument, requireAboveZero } from "../arguments";
import type { Draw, TemplateFunction, Value } from "../template-function";
import { MAX, MIN, PRECISION, readRange } from "./number-options";

const HOUR = 3_600_000;

function bind([first]: readonly Value[]): Draw {
  const options = optionsArgument(first, { index: 0, name: "options" });
  const mean = numberArgument(options.get("mean"), { index: 0, name: "mean", default: 0 });
  const amplitude = numberArgument(options.get("amplitude"), { index: 0, name: "amplitude", default: 1 });
  const period = durationArgument(options.get("period"), { index: 0, name: "period", default: HOUR });
  requireAboveZero(period, { index: 0, name: "period" });
  const phase = durationArgument(options.get("phase"), { index: 0, name: "phase", default: 0 });
  const noise = numberArgument(options.get("noise"), { index: 0, name: "noise", default: 0, minimum: 0 });
  const round = rounding(readRange(options, 0, Math.max(Math.abs(amplitude), noise)));
  return (context) => {
    // The part of the period first: a sine of 10¹² radians has lost its digits.
    const turn = ((context.simulatedNow + phase) % period) / period;
    const wave = mean + amplitude * Math.sin(2 * Math.PI * turn);
    return round(noise === 0 ? wave : wave + noise * drawStandardNormal(context.random));
  };
}

export const seriesSineRow: TemplateFunction = {
  name: "series.sine",
  description:
    "A wave over the record's time (the simulated time of a run that has one): day and night, tides, load.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The shape of the wave.",
        options: [
          { name: "mean", kind: "number", description: "The middle of the wave.", default: "0" },
          {
            name: "amplitude",
            kind: "number",
            description: "How far it goes up and down from there.",
            default: "1",
          },
          {
            name: "period",
            kind: "string",
            description: 'How long one wave lasts: "30s", "10m", "1h", "1d", or milliseconds.',
            default: '"1h"',
          },
          {
            name: "phase",
            kind: "string",
            description: "How far the wave is ahead; one that is not ahead starts at midnight UTC.",
            default: '"0s"',
          },
          {
            name: "noise",
            kind: "number",
            description: "The standard deviation of a normal noise on top.",
            default: "0",
            minimum: 0,
          },
          MIN,
          MAX,
          PRECISION,
        ],
      },
    ],
  ],
  example: '{{series.sine({"mean": 20, "amplitude": 5, "period": "1h", "noise": 0.3, "precision": 0.1})}}',
  strictArguments: true,
  bind,
};
