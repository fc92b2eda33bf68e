import { renderReference } from "@/state/help/render-reference";

/** A file that the build creates. */
export const dynamic = "force-static";

/** The rendered examples that the Help page and panel load when they open. */
export function GET(): Response {
  return Response.json(renderReference());
}
