import { createStore } from "zustand/vanilla";
import type { Framing } from "@/lib/send/framing";
import { type MarkSeparator, USUAL_MARK_NAME } from "@/lib/send/mark-limits";
import type { RunMark } from "@/lib/send/run-mark";
import { type KeySettings, MAX_KEY_CHARACTERS, USUAL_KEY } from "@/lib/worker/key-settings";

export const MARK_KINDS = ["none", "member", "column"] as const;
type MarkKind = (typeof MARK_KINDS)[number];

/** What is done to each record on its way, valid or not. */
export interface SendOptions extends Framing {
  /** Line breaks inside the template are part of each record. */
  readonly keepLineBreaks: boolean;
  /** What each record carries to be told from others'. */
  readonly markKind: MarkKind;
  readonly markName: string;
  readonly markSeparator: MarkSeparator;
  /** Records that could not be sent for so long are rejected; NaN while nothing is typed. */
  readonly timeToLiveSeconds: number;
  readonly neverExpires: boolean;
  /** Empty: unpredictable. */
  readonly seed: string;

  readonly keyKind: KeySettings["kind"];
  readonly constantKey: string;
  readonly keyTemplate: string;
}

export interface SendOptionsState extends SendOptions {
  set(change: Partial<SendOptions>): void;
}

export const optionsStore = createStore<SendOptionsState>((set) => ({
  gzip: false,
  lineFeed: true,
  minifyJson: false,
  keepLineBreaks: false,
  markKind: "none",
  markName: USUAL_MARK_NAME,
  markSeparator: ",",
  timeToLiveSeconds: 300,
  neverExpires: false,
  seed: "",
  keyKind: "random",
  constantKey: USUAL_KEY,
  keyTemplate: "",
  set,
}));

export function framingOf({ gzip, lineFeed, minifyJson }: SendOptions): Framing {
  return { gzip, lineFeed, minifyJson };
}

/** @param id what the run is told from others by */
export function markOf({ markKind, markName, markSeparator }: SendOptions, id: string): RunMark | undefined {
  switch (markKind) {
    case "none":
      return undefined;
    case "member":
      return { kind: markKind, name: markName, id };
    case "column":
      return { kind: markKind, separator: markSeparator, id };
  }
}

export function timeToLiveMs({ neverExpires, timeToLiveSeconds }: SendOptions): number {
  return neverExpires ? Number.POSITIVE_INFINITY : timeToLiveSeconds * 1000;
}

export function keySettingsOf(options: SendOptions): KeySettings {
  switch (options.keyKind) {
    case "constant":
      return { kind: "constant", key: options.constantKey };
    case "expression":
      return { kind: "expression", template: options.keyTemplate };
    default:
      return { kind: options.keyKind };
  }
}

export type OptionProblem = "timeToLive" | "markName" | "constantKey" | "keyTemplate";

/** Every option with which a run could not start, at once. */
export function optionProblems(options: SendOptions, isKinesis: boolean): ReadonlySet<OptionProblem> {
  const problems = new Set<OptionProblem>();
  if (!(timeToLiveMs(options) > 0)) problems.add("timeToLive");
  if (options.markKind === "member" && options.markName === "") problems.add("markName");
  if (!isKinesis) return problems;
  const { keyKind, constantKey, keyTemplate } = options;
  const characters = [...constantKey].length;
  if (keyKind === "constant" && (characters < 1 || characters > MAX_KEY_CHARACTERS))
    problems.add("constantKey");
  if (keyKind === "expression" && keyTemplate.trim() === "") problems.add("keyTemplate");
  return problems;
}
