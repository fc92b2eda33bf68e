/** The sections of help, in order. Each is the id of a heading, so that a URL can link to it. */
export const GUIDE_SECTIONS = ["first-steps", "language", "functions", "aws-setup", "questions"] as const;
export type GuideSection = (typeof GUIDE_SECTIONS)[number];

/** Frequently asked questions, in order, by the ids that URLs link to: `/help/#access-denied`. */
export const GUIDE_QUESTIONS = [
  "nothing-arrives",
  "access-denied",
  "stream-not-listed",
  "send-disabled",
  "how-to-stop",
  "more-than-sent",
  "limited-rate",
  "session-ended",
  "hidden-tab",
  "first-password",
  "templates-kept",
  "kdg",
  "share-link",
  "cost",
] as const;
export type GuideQuestion = (typeof GUIDE_QUESTIONS)[number];

/** The examples of the template language, in order. */
export const LANGUAGE_EXAMPLES = [
  "value",
  "time",
  "weighted",
  "binding",
  "lookup",
  "counter",
  "bell",
  "series",
  "missing",
  "late",
  "list",
  "shapes",
  "quoted",
] as const;
export type LanguageExampleName = (typeof LANGUAGE_EXAMPLES)[number];

/**
 * One topic of help. Lines may contain marks: `**Send**` is a label of the page, `` `config.json` `` is
 * code, and `[a link](#cost)` leads to another topic of help or, with a path, to another page of this site.
 */
export interface GuideTopic {
  readonly title: string;
  /** One paragraph each. */
  readonly lines: readonly string[];
  /** A list below the paragraphs. */
  readonly points?: readonly string[];
}

/** The long texts of help in one language. They are loaded with help, not with the page. */
export interface GuideText {
  /** The name of the list of sections. */
  readonly contents: string;
  /** The link from the panel next to the workbench to the help page. */
  readonly ownTab: string;
  readonly sections: Readonly<Record<GuideSection, { readonly title: string; readonly why?: string }>>;
  readonly search: {
    readonly label: string;
    readonly found: (topics: number, functions: number) => string;
    readonly none: string;
  };
  readonly steps: readonly GuideTopic[];
  readonly language: {
    readonly write: string;
    readonly gives: string;
    readonly examples: Readonly<Record<LanguageExampleName, string>>;
  };
  readonly functions: {
    /** The group of functions whose names have no dot. */
    readonly general: string;
    readonly aliases: (names: string) => string;
    readonly example: string;
    readonly gives: string;
    readonly arguments: string;
  };
  readonly setup: readonly GuideTopic[];
  readonly questions: Readonly<Record<GuideQuestion, GuideTopic>>;
}
