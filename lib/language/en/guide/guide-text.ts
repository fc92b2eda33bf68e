import type { Catalogue } from "@/lib/language/en";
import { awsSetup } from "@/lib/language/en/guide/aws-setup";
import { firstSteps } from "@/lib/language/en/guide/first-steps";
import { questions } from "@/lib/language/en/guide/questions";
import { formatsOf } from "@/lib/language/formats";
import type { GuideText } from "@/lib/language/guide-text";

const { counted } = formatsOf("en");

/** Help, in English. @param text whose labels it names */
export const guideText = (text: Catalogue): GuideText => ({
  contents: "Contents",
  ownTab: "Open in its own tab",
  sections: {
    "first-steps": {
      title: "First steps",
      why: "From nothing to records in S3, in ten minutes.",
    },
    language: {
      title: "The template language",
      why: "A template is text with placeholders {{ … }}. Rendering it once gives one record; text outside placeholders is copied, and line breaks are removed. Quotes around a value belong to the template.",
    },
    functions: {
      title: "Functions",
      why: "Every function by every name that it has. The examples are real: rendered when this page was built.",
    },
    "aws-setup": {
      title: "The AWS set-up",
      why: "For an account of your own. In a workshop, somebody has done it for you.",
    },
    questions: { title: "Questions people ask" },
  },
  search: {
    label: "Search the help",
    found: (topics, functions) =>
      `${counted(topics, { one: "# topic", other: "# topics" })}, ${counted(functions, { one: "# function", other: "# functions" })}`,
    none: "Nothing in the help has all of these words.",
  },
  steps: firstSteps(text),
  language: {
    write: "You write",
    gives: "A record has",
    examples: {
      value: "A value",
      time: "Time in UTC, by a moment format",
      weighted: "One of some, by weight",
      binding: "A value that comes again",
      lookup: "Fields that belong together",
      counter: "A counter",
      bell: "A bell curve",
      series: "A time series for each device",
      missing: "Missing values",
      late: "Late events",
      list: "A list",
      shapes: "Several shapes",
      quoted: "Text quoted as JSON",
    },
  },
  functions: {
    general: "without a group",
    aliases: (names) => `also ${names}`,
    example: "Example",
    gives: "Gives",
    arguments: "Arguments",
  },
  setup: awsSetup(text),
  questions: questions(text),
});
