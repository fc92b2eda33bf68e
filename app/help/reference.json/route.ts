import { describeReference } from "@/state/help/reference";

/** Made with the site, as a file. */
export const dynamic = "force-static";

/** What help shows rendered, for the page and the panel to load when they are shown. */
export function GET(): Response {
  return Response.json(describeReference());
}
