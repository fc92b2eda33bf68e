import { createIssue } from "@/lib/issues";
import { checkShare } from "@/lib/share/check-share";
import type { Share } from "@/lib/share/share";
import { shareDamaged, shareInvalid, shareNewer, shareTooLarge } from "@/lib/share/share-error";
import { LIMITS } from "@/lib/template/limits";
import { z } from "@/lib/zod";

const VERSION = 1;

/** Tells our file from other JSON; the last key holds what a link would. */
const envelopeSchema = z.object({
  format: z.literal("headwater-share"),
  version: z.int().min(1),
  share: z.unknown(),
});

/** The largest template as JSON escapes, and settings beside it. */
const MAX_FILE_CHARACTERS = 6 * LIMITS.templateBytes + 64 * 1024;

/**
 * What a link would hold, as the text of a JSON file: for templates that are too long for a link.
 *
 * @throws {HeadwaterError} `share-invalid`
 */
export function shareFile(share: Share): string {
  const envelope = { format: "headwater-share", version: VERSION, share: checkShare(share) };
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}

/**
 * Reads a file that `shareFile` made.
 *
 * @throws {HeadwaterError} `share-damaged`, `share-newer`, `share-too-large`, `share-invalid`
 */
export function readShareFile(text: string): Share {
  if (text.length > MAX_FILE_CHARACTERS) throw shareTooLarge(MAX_FILE_CHARACTERS);
  const envelope = envelopeSchema.safeParse(fromJson(text));
  if (!envelope.success) throw shareInvalid(createIssue("not-a-share-file"));
  if (envelope.data.version > VERSION) throw shareNewer(envelope.data.version, VERSION);
  return checkShare(envelope.data.share);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw shareDamaged(cause);
  }
}
