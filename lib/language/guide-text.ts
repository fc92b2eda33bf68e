/** The parts of help, in order; each is the id of a heading, so that an address can lead to it. */
export const GUIDE_SECTIONS = ["first-steps", "language", "functions", "aws-setup", "questions"] as const;
export type GuideSection = (typeof GUIDE_SECTIONS)[number];

/** Questions that people ask, in order, by the ids that an address leads to them with: `/help/#access-denied`. */
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
 * Something that help explains. Its lines may hold marks: `**Send**` is a label of the page, `` `config.json` `` is
 * code, and `[a link](#cost)` leads to another place of help or, with a path of this site, to another page.
 */
export interface GuideTopic {
  readonly title: string;
  /** A paragraph each. */
  readonly lines: readonly string[];
  /** A list below them. */
  readonly points?: readonly string[];
}

/** The long texts of help, in a language: they come with help itself, so that nobody else waits for them. */
export interface GuideText {
  /** What the list of sections is called. */
  readonly contents: string;
  /** Leads from the panel beside the workbench to the page. */
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
    /** The group of those whose names have no dot. */
    readonly general: string;
    readonly aliases: (names: string) => string;
    readonly example: string;
    readonly gives: string;
    readonly arguments: string;
  };
  readonly setup: readonly GuideTopic[];
  readonly questions: Readonly<Record<GuideQuestion, GuideTopic>>;
}
