/**
 * A static site: `next build` writes everything to `out/`, which any web server can serve.
 * HEADWATER_BASE_PATH (for example "/headwater") builds the site for a subpath, as GitHub Pages requires.
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
