import { commandsText } from "@/lib/language/en/commands";
import { costText } from "@/lib/language/en/cost";
import { deliveryText } from "@/lib/language/en/delivery";
import { destinationText } from "@/lib/language/en/destination";
import { diagnosticsText } from "@/lib/language/en/diagnostics";
import { editorText } from "@/lib/language/en/editor";
import { errorsText } from "@/lib/language/en/errors";
import { headerText } from "@/lib/language/en/header";
import { helpText } from "@/lib/language/en/help";
import { rateText } from "@/lib/language/en/rate";
import { regionsText } from "@/lib/language/en/regions";
import { runText } from "@/lib/language/en/run";
import { samplesText } from "@/lib/language/en/samples";
import { setupText } from "@/lib/language/en/setup";
import { shareText } from "@/lib/language/en/share";
import { signInText } from "@/lib/language/en/sign-in";
import { templateText } from "@/lib/language/en/template";
import { templatesText } from "@/lib/language/en/templates";
import { formatsOf } from "@/lib/language/formats";
import { englishFunctionText, type FunctionText } from "@/lib/language/function-text";

const { number, bytes, duration, time, moment } = formatsOf("en");

/** Everything that the page says, in English; each part of the page has a file of its own beside this one. */
export const en = {
  product: "Headwater",
  tagline: "Realistic test records for Amazon Data Firehose and Kinesis Data Streams",
  number,
  bytes,
  duration,
  time,
  moment,
  ...signInText,
  ...destinationText,
  ...regionsText,
  ...templateText,
  ...templatesText,
  ...samplesText,
  ...editorText,
  ...shareText,
  ...rateText,
  ...runText,
  ...costText,
  header: headerText,
  commands: commandsText,
  delivery: deliveryText,
  setup: setupText,
  ...helpText,
  ...errorsText,
  ...diagnosticsText,
  /** What the function table says: it comes apart from the rest, since only help and the editor need it. */
  functionText: async (): Promise<FunctionText> => englishFunctionText,
  language: { label: "Language", system: "As the browser has it" },
  theme: { label: "Theme", system: "System theme", light: "Light theme", dark: "Dark theme" },
  problem: {
    dismiss: "Dismiss",
    unexpected: "Something went wrong that should not have.",
    reload: "Load the page again",
    retry: "Try again",
  },
  close: "Close",
  loading: "Loading…",
  chooseFile: "Choose a file…",
  notFound: { title: "There is no such page", home: "Back to the workbench" },
};

/** What a catalogue has to have; each section of another language's has the type of its English twin, so that a missing or a superfluous key is a type error. */
export type Catalogue = typeof en;
