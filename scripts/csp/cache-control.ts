/** Files below `/_next/static/`: Next.js puts a hash of the contents into their names. Seconds of a year. */
export const CACHE_FOREVER = "public, max-age=31536000, immutable";

/** Everything else, `config.json` too: kept, but asked about each time. */
export const CACHE_AFTER_ASKING = "no-cache";
