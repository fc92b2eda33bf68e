/** Headers of every answer that a server of ours gives for the site. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // A <meta> policy cannot say who may frame the page.
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // A KDG link carries the ids of a deployment in the address.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};
