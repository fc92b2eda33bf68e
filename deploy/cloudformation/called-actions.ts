import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as firehose from "@aws-sdk/client-firehose";
import * as kinesis from "@aws-sdk/client-kinesis";
import * as s3 from "@aws-sdk/client-s3";

/** Which of S3's operations need an action of another name. Source: Amazon S3 in the Service Authorization Reference. */
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
  /** What begins the header `X-Amz-Target` of a request that is made without the SDK. */
  readonly target?: string;
  readonly actionOf: (operation: string) => string;
}

/** By the name of the client's package. */
const SERVICES: Readonly<Record<string, Service>> = {
  firehose: {
    client: firehose,
    target: "Firehose_20150804",
    actionOf: (operation) => `firehose:${operation}`,
  },
  kinesis: { client: kinesis, target: "Kinesis_20131202", actionOf: (operation) => `kinesis:${operation}` },
  s3: { client: s3, actionOf: (operation) => `s3:${S3_ACTIONS[operation] ?? operation}` },
};

/** Whose operations are asked without credentials. */
const NEED_NO_PERMISSION = new Set(["cognito-identity", "cognito-identity-provider"]);

/**
 * The IAM actions that source text asks AWS for, with the SDK's commands or with requests of its own.
 *
 * @throws {Error} on a client of the SDK whose actions nobody has looked up
 */
export function actionsIn(source: string): string[] {
  const code = withoutComments(source);
  const clients = [...code.matchAll(/["']@aws-sdk\/client-([a-z0-9-]+)["']/g)].map(([, name = ""]) => name);
  return [...clients.flatMap((name) => ofCommands(code, name)), ...ofTargets(code)];
}

/** The actions that the product's files below `folder` ask for, in the order of the alphabet. */
export function calledActions(folder: string): string[] {
  return [...new Set(productSources(folder).flatMap(actionsIn))].sort();
}

/** The actions that the product's files below `folder` name, to tell a person which permission is missing. */
export function namedActions(folder: string): string[] {
  const services = Object.keys(SERVICES).join("|");
  const names = productSources(folder).flatMap(
    (source) => source.match(new RegExp(`(?<=["'\`])(?:${services}):[A-Z]\\w*(?=["'\`])`, "g")) ?? [],
  );
  return [...new Set(names)].sort();
}

function productSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(^|[\\/])testing[\\/]/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function ofCommands(code: string, packageName: string): string[] {
  const service = SERVICES[packageName];
  if (service === undefined) {
    if (NEED_NO_PERMISSION.has(packageName)) return [];
    throw new Error(`Nobody has looked up which IAM actions @aws-sdk/client-${packageName} needs.`);
  }
  return [...code.matchAll(/\b([A-Z]\w*)Command\b/g)]
    .map(([, operation = ""]) => operation)
    .filter((operation) => Object.hasOwn(service.client, `${operation}Command`))
    .map(service.actionOf);
}

function ofTargets(code: string): string[] {
  return Object.values(SERVICES).flatMap(({ target, client, actionOf }) => {
    if (target === undefined || !code.includes(target)) return [];
    const operations = [...code.matchAll(new RegExp(`${target}\\.([A-Z]\\w*)`, "g"))];
    const [first] = operations;
    if (first === undefined) throw new Error(`Write the operation right behind “${target}.”`);
    return operations.map(([, operation = ""]) => {
      if (!Object.hasOwn(client, `${operation}Command`))
        throw new Error(`There is no operation ${operation}.`);
      return actionOf(operation);
    });
  });
}
