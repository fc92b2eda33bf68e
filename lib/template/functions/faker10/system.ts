import { withOptions } from "../define-function";
import { flag, oneOf, withDefault } from "../fields";

export const systemFunctions = [
  withOptions({
    name: "system.networkInterface",
    description: "Returns the name of a Linux network interface.",
    fields: {
      interfaceType: oneOf(
        "The interface type: en for Ethernet, wl for WLAN, ww for WWAN; defaults to a random type.",
        ["en", "wl", "ww"],
      ),
      interfaceSchema: oneOf("The naming scheme; defaults to a random scheme.", [
        "index",
        "slot",
        "mac",
        "pci",
      ]),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.system.networkInterface(options),
  }),
  withOptions({
    name: "system.cron",
    description: "Returns a cron expression.",
    fields: {
      includeYear: withDefault(flag("Whether to include a year field."), false),
      includeNonStandard: withDefault(
        flag("Whether to allow nonstandard expressions, such as @daily."),
        false,
      ),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.system.cron(options),
  }),
];
