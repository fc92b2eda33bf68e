import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as firehose from "@aws-sdk/client-firehose";
import * as kinesis from "@aws-sdk/client-kinesis";
import * as s3 from "@aws-sdk/client-s3";

/** Operations of S3 whose action has another name. Source: Amazon S3 in the Service Authorization Reference. */
const S3_ACTIONS: Readonly<Record<string, string>> = {
  CompleteMultipartUpload: "PutObject",
  CreateMultipartUpload: "PutObject",
  HeadBucket: "ListBucket",
  HeadObject: "GetObject",
  ListObjects: "ListBucket",
  ListObjectsV2: "ListBucket",
  UploadPart: "PutObject",
};

interface Service {
  readonly client: Readonly<Record<string, unknown>>;
  /** The prefix of the header `X-Amz-Target` in a request without the SDK. */
  readonly target?: string;
  readonly toAction: (operation: string) => string;
}

/** By the suffix of the client's package name. */
const SERVICES: Readonly<Record<string, Service>> = {
  firehose: {
    client: firehose,
    target: "Firehose_20150804",
    toAction: (operation) => `firehose:${operation}`,
  },
  kinesis: { client: kinesis, target: "Kinesis_20131202", toAction: (operation) => `kinesis:${operation}` },
  s3: { client: s3, toAction: (operation) => `s3:${S3_ACTIONS[operation] ?? operation}` },
};

/** Services whose operations need no credentials. */
const WITHOUT_PERMISSIONS = new Set(["cognito-identity", "cognito-identity-provider"]);

/**
 * Finds the IAM actions of the AWS calls in source text: commands of the SDK, and requests without it.
 *
 * @throws {Error} on a client of the SDK that is not in {@link SERVICES}
 */
export function findActions(source: string): string[] {
  const code = stripComments(source);
  const clients = [...code.matchAll(/["']@aws-sdk\/client-([a-z0-9-]+)["']/g)].map(([, name = ""]) => name);
  return [...clients.flatMap((name) => findCommands(code, name)), ...findTargets(code)];
}

/** The actions that the product's files below `folder` call, in alphabetical order. */
export function findCalledActions(folder: string): string[] {
  return [...new Set(readProductSources(folder).flatMap(findActions))].sort();
}

/** The actions that the product's files below `folder` name, to report a missing permission. */
export function findNamedActions(folder: string): string[] {
  const services = Object.keys(SERVICES).join("|");
  const names = readProductSources(folder).flatMap(
    (source) => source.match(new RegExp(`(?<=["'\`])(?:${services}):[A-Z]\\w*(?=["'\`])`, "g")) ?? [],
  );
  return [...new Set(names)].sort();
}

function readProductSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(^|[\\/])testing[\\/]/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function stripComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function findCommands(code: string, packageName: string): string[] {
  const service = SERVICES[packageName];
  if (service === undefined) {
    if (WITHOUT_PERMISSIONS.has(packageName)) return [];
    throw new Error(
      `The IAM actions of @aws-sdk/client-${packageName} are unknown. Add the service to SERVICES.`,
    );
  }
  return [...code.matchAll(/\b([A-Z]\w*)Command\b/g)]
    .map(([, operation = ""]) => operation)
    .filter((operation) => Object.hasOwn(service.client, `${operation}Command`))
    .map(service.toAction);
}

function findTargets(code: string): string[] {
  return Object.values(SERVICES).flatMap(({ target, client, toAction }) => {
    if (target === undefined || !code.includes(target)) return [];
    const operations = [...code.matchAll(new RegExp(`${target}\\.([A-Z]\\w*)`, "g"))];
    const [first] = operations;
    if (first === undefined) throw new Error(`Write the operation directly after “${target}.”`);
    return operations.map(([, operation = ""]) => {
      if (!Object.hasOwn(client, `${operation}Command`))
        throw new Error(`The operation ${operation} does not exist.`);
      return toAction(operation);
    });
  });
}
