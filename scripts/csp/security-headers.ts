/**
 * The headers that every Headwater server sends with every answer, in addition to the Content-Security-Policy. The
 * configurations in `deploy/` and `public/cloudformation/site.yaml` repeat them, and tests compare them.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // A KDG link has the IDs of a deployment in the address.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  // For browsers without frame-ancestors.
  "X-Frame-Options": "DENY",
};

/** The value of `Strict-Transport-Security` for sites on HTTPS: one year, in seconds. */
export const STRICT_TRANSPORT_SECURITY = "max-age=31536000";

/** For files below `/_next/static/`: Next.js puts a hash of the content into their names. One year, in seconds. */
export const CACHE_FOREVER = "public, max-age=31536000, immutable";

/** For all other files, including `config.json`: cached, but revalidated each time. */
export const CACHE_AND_REVALIDATE = "no-cache";
