import { accountText } from "@/lib/language/en/account";
import { destinationText } from "@/lib/language/en/destination";
import { diagnosticsText } from "@/lib/language/en/diagnostics";
import { errorsText } from "@/lib/language/en/errors";
import { pageText } from "@/lib/language/en/page";
import { rateText } from "@/lib/language/en/rate";
import { runText } from "@/lib/language/en/run";
import { samplesText } from "@/lib/language/en/samples";
import { shareText } from "@/lib/language/en/share";
import { templateText } from "@/lib/language/en/template";
import { getFormats } from "@/lib/language/formats";
import { englishFunctionText, type FunctionText } from "@/lib/language/function-text";

const { number, bytes, duration, time, moment } = getFormats("en");

/** Everything that the page says, in English; each part of the page has a file of its own beside this one. */
export const en = {
  product: "Headwater",
  tagline: "Realistic test records for Amazon Data Firehose and Kinesis Data Streams",
  number,
  bytes,
  duration,
  time,
  moment,
  ...pageText,
  ...accountText,
  ...destinationText,
  ...templateText,
  ...samplesText,
  ...rateText,
  ...runText,
  ...shareText,
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
