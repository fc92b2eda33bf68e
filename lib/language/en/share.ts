import { getFormats } from "@/lib/language/formats";
import type { RateSettings } from "@/lib/schedule/rate-settings";
import type { Share } from "@/lib/share/share";

const { duration, moment, number } = getFormats("en");

/** What the page says about sharing and about a shared template, in English. */
export const shareText = {
  share: {
    open: "Share",
    title: (name: string) => `Share “${name}”`,
    why: "Whoever opens the link sees the template and chooses which settings to take. A link never holds a password, a token or an endpoint.",
    along: "Goes along with the template",
    parts: {
      rate: "Rate and end",
      destination: "Destination",
      options: "Record options",
      seed: "Seed",
      signIn: "Sign-in settings",
    },
    missing: {
      rate: "Rate or end is not complete.",
      destination: "No stream is chosen, or its partition key is not complete.",
      options: "A record option is not complete.",
      seed: "No seed is set in the record options.",
      signIn: "This page has no sign-in settings.",
    },
    link: "Link",
    length: (length: number, limit: number) => `${number(length)} of ${number(limit)} characters`,
    copy: "Copy link",
    copied: "Copied.",
    copyFailed: "This browser does not let the page copy; select the link.",
    file: "Save as file",
    fileHint: "The file is opened with Import… in the template menu.",
    qr: "QR code",
    qrBack: "Back to the link",
    qrLabel: "QR code of the link",
    qrTooLong: (length: number, limit: number) =>
      `The link has ${number(length)} characters; a QR code holds ${number(limit)}.`,
    qrTooLongHint: "Leave a setting out, shorten the template, or hand out the link itself.",
    qrHint: "Whoever scans it opens this link. The longer the link, the closer the camera has to be.",
  },
  visit: {
    label: "Shared with you",
    title: (name: string) => `“${name}” was shared with you`,
    why: "The editor shows it apart from your own templates. No setting changes unless you choose it, and nothing is sent.",
    saved: (name: string) => `“${name}” is among your templates`,
    savedWhy: "These settings came along. None changes unless you choose it.",
    save: "Save to my templates",
    back: "Back to my templates",
    close: "Done",
    settings: "Settings that came along",
    use: "Use",
    takeOf: (part: string) => `Use: ${part}`,
    inUse: "In use",
    running: "Settings can be taken when the run is over.",
    badge: "Shared, not saved",
  },
  /** What is shared, in a line each; the rest is said with the words of its own panel. */
  shared: {
    rate: (rate: RateSettings) => {
      switch (rate.kind) {
        case "constant":
          return `${number(rate.recordsPerSecond)} records per second`;
        case "ramp":
          return `from ${number(rate.from)} to ${number(rate.to)} records/s over ${number(rate.overSeconds)} s`;
        case "bursts":
          return `${number(rate.base)} records/s, bursts of ${number(rate.burst)} for ${number(rate.lengthSeconds)} s every ${number(rate.everySeconds)} s`;
        case "periodic":
          return rate.simulated === undefined
            ? "by the hour of the week"
            : `by the hour of the week, simulated from ${moment(rate.simulated.from)} until ${moment(rate.simulated.to)}`;
        case "fastest":
          return "as fast as possible";
      }
    },
    stops: ({ target, durationMs, until }: NonNullable<Share["stops"]>) => {
      if (target !== undefined) return `ends after ${number(target)} records`;
      if (durationMs !== undefined) return `ends after ${duration(durationMs)}`;
      return until === undefined ? "ends when you stop it" : `ends at ${moment(until)}`;
    },
    signIn: ({ userPoolId, identityPoolId }: NonNullable<Share["signIn"]>) =>
      `user pool ${userPoolId}, identity pool ${identityPoolId}`,
  },
};
