import { AwsError } from "../http/aws-error";
import type { SandboxRequest } from "../http/request";
import type { S3Address } from "./s3-call";

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AwsError("InvalidURI", "Couldn't parse the specified URI.");
  }
}

function parseQuery(query: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = equals === -1 ? pair : pair.slice(0, equals);
    const value = equals === -1 ? "" : pair.slice(equals + 1);
    parameters.set(decode(name), decode(value.replaceAll("+", " ")));
  }
  return parameters;
}

/** @throws {AwsError} InvalidURI where the path or query holds a broken percent escape */
export function parseAddress(request: SandboxRequest): S3Address {
  const path = request.path.slice(1);
  const slash = path.indexOf("/");
  return {
    bucket: decode(slash === -1 ? path : path.slice(0, slash)),
    key: decode(slash === -1 ? "" : path.slice(slash + 1)),
    query: parseQuery(request.query),
  };
}
