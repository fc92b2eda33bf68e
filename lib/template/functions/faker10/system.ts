import { withOptions } from "../define-function";
import { flag, oneOf, withDefault } from "../fields";

export const systemFunctions = [
  withOptions({
    name: "system.networkInterface",
    description: "The name of a network interface as Linux has it.",
    fields: {
      interfaceType: oneOf("en for Ethernet, wl for WLAN, ww for mobile networks; any unless given.", [
        "en",
        "wl",
        "ww",
      ]),
      interfaceSchema: oneOf("What it is named by; any unless given.", ["index", "slot", "mac", "pci"]),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.system.networkInterface(options),
  }),
  withOptions({
    name: "system.cron",
    description: "A time table as cron reads it.",
    fields: {
      includeYear: withDefault(flag("Whether it has a field for the year."), false),
      includeNonStandard: withDefault(flag("Whether it may be a word such as @daily."), false),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.system.cron(options),
  }),
];
