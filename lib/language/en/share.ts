import { getFormats } from "@/lib/language/formats";
import type { Rate } from "@/lib/settings/rate";
import type { Share } from "@/lib/share/share";

const { dateTime, duration, number } = getFormats("en");

/** Sharing a template, and opening a shared one, in English. */
export const shareText = {
  share: {
    open: "Share",
    title: (name: string) => `Share “${name}”`,
    why: "Anyone who opens the link sees the template and chooses which settings to use. A link never contains a password, a token, or an endpoint.",
    partsLabel: "Share with the template",
    parts: {
      rate: "Rate and end condition",
      destination: "Destination",
      options: "Record options",
      seed: "Seed",
      signIn: "Sign-in settings",
    },
    missing: {
      rate: "The rate settings are incomplete.",
      destination: "No stream is chosen, or its partition key is incomplete.",
      options: "The record options are incomplete.",
      seed: "No seed is set in the record options.",
      signIn: "This page has no sign-in settings.",
    },
    link: "Link",
    length: (length: number, limit: number) => `${number(length)} of ${number(limit)} characters`,
    copy: "Copy link",
    copied: "Copied.",
    copyFailed: "The browser blocked copying. Select the link instead.",
    file: "Save as file",
    fileHint: "To open the file, choose Import… in the template menu.",
    qr: "QR code",
    qrBack: "Back to the link",
    qrLabel: "QR code of the link",
    qrTooLong: (length: number, limit: number) =>
      `The link has ${number(length)} characters. A QR code can hold ${number(limit)}.`,
    qrTooLongHint: "Share fewer settings, shorten the template, or share the link itself.",
    qrHint: "Scanning the code opens this link. The longer the link, the closer the camera must be.",
  },
  sharedDraft: {
    label: "Shared with you",
    title: (name: string) => `“${name}” was shared with you`,
    why: "The editor shows it separately from your own templates. No setting changes unless you choose it, and nothing is sent.",
    saved: (name: string) => `“${name}” is in your templates`,
    savedWhy: "These settings were shared with it. None changes unless you choose it.",
    save: "Save to my templates",
    back: "Back to my templates",
    close: "Done",
    settings: "Shared settings",
    use: "Use",
    actionLabel: (part: string) => `Use: ${part}`,
    inUse: "In use",
    running: "You can use these settings when the run is over.",
    badge: "Shared, not saved",
  },
  /** One line for each shared setting. The other settings use the texts of their own panels. */
  shared: {
    rate: (rate: Rate) => {
      switch (rate.kind) {
        case "constant":
          return `${number(rate.recordsPerSecond)} records per second`;
        case "ramp":
          return `from ${number(rate.from)} to ${number(rate.to)} records/s over ${number(rate.overSeconds)} s`;
        case "bursts":
          return `${number(rate.base)} records/s, bursts of ${number(rate.burst)} for ${number(rate.lengthSeconds)} s every ${number(rate.everySeconds)} s`;
        case "periodic":
          return rate.simulated === undefined
            ? "weekly schedule"
            : `weekly schedule, simulated from ${dateTime(rate.simulated.from)} to ${dateTime(rate.simulated.to)}`;
        case "fastest":
          return "as fast as possible";
      }
    },
    stops: ({ target, durationMs, until }: NonNullable<Share["stops"]>) => {
      if (target !== undefined) return `ends after ${number(target)} records`;
      if (durationMs !== undefined) return `ends after ${duration(durationMs)}`;
      return until === undefined ? "ends when you stop the run" : `ends at ${dateTime(until)}`;
    },
    signIn: ({ userPoolId, identityPoolId }: NonNullable<Share["signIn"]>) =>
      `user pool ${userPoolId}, identity pool ${identityPoolId}`,
  },
};
