import { type Deployment, parseDeployment } from "@/lib/config/deployment";
import { HeadwaterError } from "@/lib/errors";

/**
 * Reads `config.json` beside the page. A site without one is a site without settings.
 *
 * @param url where it is, for example `/config.json`
 * @throws {HeadwaterError} `config-malformed`, or `config-unreachable` where the site does not answer
 */
export async function loadDeployment(url: string, fetchFile: typeof fetch = fetch): Promise<Deployment> {
  let response: Response;
  let text: string;
  try {
    response = await fetchFile(url, { cache: "no-cache" });
    text = await response.text();
  } catch (cause) {
    throw unreachable(url, undefined, cause);
  }
  if (isMissing(response)) return {};
  if (!response.ok) throw unreachable(url, response.status);
  return parseDeployment(text);
}

/** S3 answers 403 for a missing file where listing is not allowed; some hosts answer with a page of theirs. */
function isMissing(response: Response): boolean {
  if (response.status === 404 || response.status === 403) return true;
  return response.ok && response.headers.get("content-type")?.startsWith("text/html") === true;
}

function unreachable(url: string, status: number | undefined, cause?: unknown): HeadwaterError {
  const problem = status === undefined ? "no response" : `status ${status}`;
  return new HeadwaterError("config-unreachable", `${url} could not be read: ${problem}.`, {
    hint: "Check your network connection, then reload the page.",
    facts: { url, ...(status === undefined ? {} : { status }) },
    cause,
  });
}
