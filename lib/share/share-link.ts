import { deflateSync } from "fflate";
import { HeadwaterError } from "@/lib/errors";
import { inflateUpTo } from "@/lib/share/inflate";
import {
  createDamagedError,
  createNewerError,
  createTooLargeError,
  parseShare,
  type Share,
} from "@/lib/share/share";
import { LIMITS } from "@/lib/template/limits";

/** Characters of a whole link. Chat programs and QR codes cut or refuse longer ones. */
export const MAX_LINK_CHARACTERS = 8000;

/** In the fragment of the address, so that no server sees it. */
const PREFIX = "#share=";

/**
 * The format after the prefix: version, full stop, then a JSON object as raw DEFLATE as base64url. The version goes up
 * when a member changes its meaning; a new member does not change it, and pages from before that member refuse links
 * that have it.
 */
const VERSION = 1;

/** The largest template with every second character escaped for JSON, and the settings. */
const MAX_JSON_BYTES = 2 * LIMITS.templateBytes + 64 * 1024;

/**
 * @param site the page's address; its query and fragment are dropped
 * @throws {HeadwaterError} `share-invalid`; `share-too-long` with the facts `length` and `limit`: a file has no such limit
 */
export function createShareLink(site: string, share: Share): string {
  const json = new TextEncoder().encode(JSON.stringify(parseShare(share)));
  const { origin, pathname } = new URL(site);
  const link = `${origin}${pathname}${PREFIX}${VERSION}.${toBase64url(deflateSync(json, { level: 9 }))}`;
  if (link.length > MAX_LINK_CHARACTERS || json.length > MAX_JSON_BYTES)
    throw createTooLongError(link.length);
  return link;
}

/**
 * Reads an untrusted link.
 *
 * @param hash the fragment of the page's address, with the number sign (`location.hash`)
 * @returns undefined where the fragment is not a share link
 * @throws {HeadwaterError} `share-damaged`, `share-newer`, `share-too-large`, `share-invalid`
 */
export function parseShareLink(hash: string): Share | undefined {
  if (!hash.startsWith(PREFIX)) return undefined;
  if (hash.length > MAX_LINK_CHARACTERS) throw createTooLargeError(MAX_LINK_CHARACTERS);
  const [, version, payload] = /^(\d{1,6})\.(.+)$/s.exec(hash.slice(PREFIX.length)) ?? [];
  if (version === undefined || payload === undefined || Number(version) < 1) throw createDamagedError();
  if (Number(version) > VERSION) throw createNewerError(Number(version), VERSION);
  return parseShare(unpack(payload));
}

function unpack(payload: string): unknown {
  const compressed = fromBase64url(payload);
  if (compressed === undefined) throw createDamagedError();
  const json = attempt(() => inflateUpTo(compressed, MAX_JSON_BYTES));
  if (json === undefined) throw createTooLargeError(MAX_JSON_BYTES);
  return attempt(() => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw createDamagedError(cause);
  }
}

/** Bytes as base64url (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @returns undefined where the text is not base64url */
function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function createTooLongError(length: number): HeadwaterError {
  return new HeadwaterError(
    "share-too-long",
    `The link would have ${length} characters. Many programs cut links longer than ${MAX_LINK_CHARACTERS}.`,
    {
      hint: "Save it as a file and share the file, or share fewer settings.",
      facts: { length, limit: MAX_LINK_CHARACTERS },
    },
  );
}
