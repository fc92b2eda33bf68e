import { type DateText, ISO_LOCAL_FORMAT, ISO_UTC_FORMAT, momentFormat } from "../../dates/moment-format";
import { type TimeZone, timeZone, utcZone } from "../../dates/time-zone";
import { stringArgument } from "../arguments";
import type { Draw, Parameter, RenderContext, TemplateFunction, Value } from "../template-function";

const FORMAT: Parameter = {
  name: "format",
  kind: "format",
  description: "A moment format, for example `YYYY-MM-DD HH:mm:ss.SSS`; text in `[brackets]` is copied.",
  default: "ISO 8601",
};

type Bind = TemplateFunction["bind"];

/** Formats a moment that the context knows, in a zone that the context knows. */
function bindDate(isoFormat: string, zoneOf: (context: RenderContext) => TimeZone, momentOf: MomentOf): Bind {
  return (args: readonly Value[]): Draw => {
    const format = stringArgument(args[0], { index: 0, name: "format", default: "" });
    let text: DateText | undefined;
    return (context) => {
      text ??= momentFormat(format === "" ? isoFormat : format, zoneOf(context));
      return text(momentOf(context));
    };
  };
}

type MomentOf = (context: RenderContext) => number;

const utc = (): TimeZone => utcZone;

/** The zone that "local" means; all calls of a renderer share one, with what it remembers of the changes of its clocks. */
export function localZone(context: RenderContext): TimeZone {
  const key = "time-zone";
  const known = context.state.get(key) as TimeZone | undefined;
  if (known) return known;
  const zone = timeZone(context.timeZone);
  context.state.set(key, zone);
  return zone;
}

/** The KDG's own dates: the moment at which the record is made. */
export const kdgDateRows: readonly TemplateFunction[] = [
  {
    name: "date.now",
    aliases: ["current.timestamp"],
    description: "The time of the record, in local time.",
    signatures: [[FORMAT]],
    example: '{{date.now("YYYY-MM-DD HH:mm:ss.SSS Z")}}',
    bind: bindDate(ISO_LOCAL_FORMAT, localZone, ({ now }) => now),
  },
  {
    name: "date.utc",
    description: "The time of the record, in UTC.",
    signatures: [[FORMAT]],
    example: '{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}',
    bind: bindDate(ISO_UTC_FORMAT, utc, ({ now }) => now),
  },
  {
    name: "date.simTime",
    description:
      "The run's simulated time, in local time; the time of the record where a run simulates none.",
    signatures: [[FORMAT]],
    example: '{{date.simTime("YYYY-MM-DD HH:mm:ss")}}',
    bind: bindDate(ISO_LOCAL_FORMAT, localZone, ({ simulatedNow }) => simulatedNow),
  },
];
