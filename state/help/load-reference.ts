import type { Reference } from "@/state/help/reference";

let loading: Promise<Reference> | undefined;

/**
 * The language and the functions with their rendered examples, from a file that is made with the site
 * (app/help/reference.json): as part of the page they would be most of it. Asked for once, and again where that failed.
 */
export function loadReference(): Promise<Reference> {
  loading ??= read(`${process.env.NEXT_PUBLIC_BASE_PATH}/help/reference.json`).catch((cause) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function read(url: string): Promise<Reference> {
  // A file of an earlier version of the site would not fit this one.
  const answer = await fetch(url, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${url}: status ${answer.status}`);
  return answer.json();
}
