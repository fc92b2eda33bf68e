import type { Reply } from "../http/reply";

export function xmlReply(document: string): Reply {
  return { status: 200, headers: { "content-type": "application/xml" }, body: document };
}
