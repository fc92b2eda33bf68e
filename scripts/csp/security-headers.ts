/**
 * What every server of ours sends with every answer, beside the Content-Security-Policy. The configurations below
 * `deploy/` and `public/cloudformation/site.yaml` repeat it, and a test of each compares them.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // A KDG link carries the ids of a deployment in the address.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  // For browsers that do not know frame-ancestors.
  "X-Frame-Options": "DENY",
};

/** `Strict-Transport-Security`, only where the site is reached over HTTPS: one year, in seconds. */
export const STRICT_TRANSPORT_SECURITY = "max-age=31536000";
