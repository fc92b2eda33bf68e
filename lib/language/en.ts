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

const { number, bytes, duration, time, dateTime } = getFormats("en");

/** Every text of the page, in English. Each area of the page has its own file in `en/`. */
export const en = {
  product: "Headwater",
  tagline: "Realistic test records for Amazon Data Firehose and Kinesis Data Streams",
  number,
  bytes,
  duration,
  time,
  dateTime,
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
  /** Texts of the template functions. Loaded separately because only help and the editor need them. */
  functionText: async (): Promise<FunctionText> => englishFunctionText,
  language: { label: "Language", system: "Browser language" },
  theme: { label: "Theme", system: "System theme", light: "Light theme", dark: "Dark theme" },
  problem: {
    dismiss: "Dismiss",
    unexpected: "An unexpected error occurred.",
    reload: "Reload page",
    retry: "Retry",
  },
  close: "Close",
  loading: "Loading…",
  chooseFile: "Choose file…",
  notFound: { title: "Page not found", home: "Back to the workbench" },
};

/** The shape of every catalogue: a key that another language lacks, or has in addition, is a type error. */
export type Catalogue = typeof en;
