/**
 * A static site: `next build` leaves everything in `out/`, to be served by anything.
 * HEADWATER_BASE_PATH (for example "/headwater") builds for a site below a path, as GitHub Pages needs it.
 *
 * @type {import("next").NextConfig}
 */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  basePath: process.env.HEADWATER_BASE_PATH ?? "",
  env: { NEXT_PUBLIC_BASE_PATH: process.env.HEADWATER_BASE_PATH ?? "" },
  turbopack: { root: import.meta.dirname },
};

export default config;
