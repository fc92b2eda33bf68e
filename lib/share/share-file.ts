import { createIssue } from "@/lib/issues";
import {
  createDamagedError,
  createInvalidError,
  createNewerError,
  createTooLargeError,
  parseShare,
  type Share,
} from "@/lib/share/share";
import { LIMITS } from "@/lib/template/limits";
import { z } from "@/lib/zod";

const VERSION = 1;

/** Distinguishes the file from other JSON. `share` has the same members as a link. */
const envelopeSchema = z.object({
  format: z.literal("headwater-share"),
  version: z.int().min(1),
  share: z.unknown(),
});

/** The largest template, each byte as a JSON escape, and the settings. */
const MAX_FILE_CHARACTERS = 6 * LIMITS.templateBytes + 64 * 1024;

/**
 * The text of a JSON file, for templates that are too long for a link.
 *
 * @throws {HeadwaterError} `share-invalid`
 */
export function createShareFile(share: Share): string {
  const envelope = { format: "headwater-share", version: VERSION, share: parseShare(share) };
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}

/** @throws {HeadwaterError} `share-damaged`, `share-newer`, `share-too-large`, `share-invalid` */
export function parseShareFile(text: string): Share {
  if (text.length > MAX_FILE_CHARACTERS) throw createTooLargeError(MAX_FILE_CHARACTERS);
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) throw createInvalidError(createIssue("not-a-share-file"));
  if (envelope.data.version > VERSION) throw createNewerError(envelope.data.version, VERSION);
  return parseShare(envelope.data.share);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw createDamagedError(cause);
  }
}
