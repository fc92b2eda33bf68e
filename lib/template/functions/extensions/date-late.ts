import { createDateFormatter, type DateFormatter } from "../../dates/moment-format";
import { utcZone } from "../../dates/time-zone";
import {
  durationArgument,
  numberArgument,
  optionsArgument,
  requireOrder,
  stringArgument,
} from "../arguments";
import type { Draw, TemplateFunction, Value } from "../template-function";

const DEFAULT_PROBABILITY = 0.05;
const DEFAULT_MAX = 600_000;

function bind([first, second]: readonly Value[]): Draw {
  const options = optionsArgument(first, { index: 0, name: "options" });
  const probability = numberArgument(options.get("probability"), {
    index: 0,
    name: "probability",
    default: DEFAULT_PROBABILITY,
    minimum: 0,
    maximum: 1,
  });
  const min = durationArgument(options.get("min"), { index: 0, name: "min", default: 1, minimum: 0 });
  const max = durationArgument(options.get("max"), {
    index: 0,
    name: "max",
    default: Math.max(DEFAULT_MAX, min),
  });
  requireOrder(min, max, 0);
  const format = stringArgument(second, { index: 1, name: "format", default: "" });
  // Two formatters, because each caches its last time, which late records would evict.
  const onTime = createFormatter(format);
  const late = createFormatter(format);
  return ({ random, simulatedNow }) => {
    if (random.next() >= probability) return onTime(simulatedNow);
    return late(simulatedNow - Math.round(min + random.next() * (max - min)));
  };
}

function createFormatter(format: string): DateFormatter {
  return format === "" ? (epochMs) => new Date(epochMs).toISOString() : createDateFormatter(format, utcZone);
}

export const dateLate: TemplateFunction<"date.late"> = {
  name: "date.late",
  description:
    "Returns the record's UTC time (or simulated time), sometimes moved back to produce late events.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "How often records are late, and by how much.",
        options: [
          {
            name: "probability",
            kind: "number",
            description: "The probability that a record is late.",
            default: String(DEFAULT_PROBABILITY),
            minimum: 0,
            maximum: 1,
          },
          { name: "min", kind: "string", description: "The minimum delay.", default: '"1ms"' },
          { name: "max", kind: "string", description: "The maximum delay.", default: '"10m"' },
        ],
      },
      { name: "format", kind: "format", description: "A moment format.", default: "ISO 8601" },
    ],
  ],
  example: '{{date.late({"probability": 0.05, "max": "10m"}, "YYYY-MM-DD HH:mm:ss.SSS")}}',
  strictArguments: true,
  bind,
};
