import { deflateSync } from "fflate";
import { HeadwaterError } from "@/lib/errors";
import { fromBase64url, toBase64url } from "@/lib/share/base64url";
import { checkShare } from "@/lib/share/check-share";
import { inflateUpTo } from "@/lib/share/inflate";
import type { Share } from "@/lib/share/share";
import { shareDamaged, shareNewer, shareTooLarge } from "@/lib/share/share-error";
import { LIMITS } from "@/lib/template/limits";

/** Characters of a whole link. Chat programs and QR codes cut or refuse longer ones. */
export const MAX_LINK_CHARACTERS = 8000;

/** Behind the number sign, so that no server sees it. */
const MARK = "#share=";

/**
 * The form of what is behind the mark: version, full stop, then JSON as raw DEFLATE as base64url. It goes up when
 * something that is written already comes to mean something else. A new key leaves it as it is, and is written only
 * where what it says is not the usual: pages from before the key refuse it, and open all other links.
 */
const VERSION = 1;

/** The largest template with every second character escaped for JSON, and the settings beside it. */
const MAX_JSON_BYTES = 2 * LIMITS.templateBytes + 64 * 1024;

/**
 * Makes a link.
 *
 * @param site the page's address; nothing of its query and of what follows is taken over
 * @throws {HeadwaterError} `share-invalid`; `share-too-long` with facts `length` and `limit`, where a file has to do
 */
export function shareLink(site: string, share: Share): string {
  const json = new TextEncoder().encode(JSON.stringify(checkShare(share)));
  const { origin, pathname } = new URL(site);
  const link = `${origin}${pathname}${MARK}${VERSION}.${toBase64url(deflateSync(json, { level: 9 }))}`;
  if (link.length > MAX_LINK_CHARACTERS || json.length > MAX_JSON_BYTES) throw tooLong(link.length);
  return link;
}

/**
 * Reads a link. Nothing in it is trusted, and nothing happens but that it is read.
 *
 * @param hash what stands behind the page's address, the number sign included (`location.hash`)
 * @returns undefined where it is not a link of ours
 * @throws {HeadwaterError} `share-damaged`, `share-newer`, `share-too-large`, `share-invalid`
 */
export function readShareLink(hash: string): Share | undefined {
  if (!hash.startsWith(MARK)) return undefined;
  if (hash.length > MAX_LINK_CHARACTERS) throw shareTooLarge(MAX_LINK_CHARACTERS);
  const [, version, payload] = /^(\d{1,6})\.(.+)$/s.exec(hash.slice(MARK.length)) ?? [];
  if (version === undefined || payload === undefined || Number(version) < 1) throw shareDamaged();
  if (Number(version) > VERSION) throw shareNewer(Number(version), VERSION);
  return checkShare(unpacked(payload));
}

function unpacked(payload: string): unknown {
  const compressed = fromBase64url(payload);
  if (compressed === undefined) throw shareDamaged();
  const json = attempt(() => inflateUpTo(compressed, MAX_JSON_BYTES));
  if (json === undefined) throw shareTooLarge(MAX_JSON_BYTES);
  return attempt(() => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw shareDamaged(cause);
  }
}

function tooLong(length: number): HeadwaterError {
  return new HeadwaterError(
    "share-too-long",
    `The link would have ${length} characters. Many programs cut links longer than ${MAX_LINK_CHARACTERS}.`,
    {
      hint: "Save it as a file and share the file, or share fewer settings.",
      facts: { length, limit: MAX_LINK_CHARACTERS },
    },
  );
}
