import { statSync } from "node:fs";
import { AwsError } from "../../http/aws-error";
import { awsEncode } from "../../sigv4/canonical-request";
import type { Buckets } from "../buckets";
import { type ListPage, listPage } from "../list-page";
import type { ObjectMetadataStore } from "../object-metadata";
import type { S3Call, S3Operation } from "../s3-call";
import { noSuchBucket } from "../s3-errors";
import { element, optionalElement, s3Document, type Xml, xmlReply } from "../xml";

/** S3's limit and default. */
const MAX_KEYS = 1000;

function parseMaxKeys(text: string | undefined): number {
  if (text === undefined || text === "") return MAX_KEYS;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 2 ** 31 - 1) return Math.min(value, MAX_KEYS);
  throw new AwsError("InvalidArgument", "Provided max-keys not an integer or within integer range", {
    fields: { ArgumentName: "max-keys", ArgumentValue: text },
  });
}

const TOKEN_PREFIX = "after:";

function encodeToken(after: string): string {
  return Buffer.from(TOKEN_PREFIX + after).toString("base64");
}

function decodeToken(token: string): string {
  const text = Buffer.from(token, "base64").toString("utf8");
  if (text.startsWith(TOKEN_PREFIX)) return text.slice(TOKEN_PREFIX.length);
  throw new AwsError("InvalidArgument", "The continuation token provided is incorrect", {
    fields: { ArgumentName: "continuation-token" },
  });
}

function getKeyEncoder(encodingType: string | undefined): (key: string) => string {
  if (encodingType === undefined) return (key) => key;
  if (encodingType === "url") return (key) => key.split("/").map(awsEncode).join("/");
  throw new AwsError("InvalidArgument", "Invalid Encoding Method specified in Request", {
    fields: { ArgumentName: "encoding-type", ArgumentValue: encodingType },
  });
}

export function listObjectsV2(buckets: Buckets, metadata: ObjectMetadataStore): S3Operation {
  const contents = (bucket: string, objects: ListPage["objects"], encode: (key: string) => string): Xml[] =>
    objects.flatMap(({ key, path }) => {
      const file = statSync(path, { throwIfNoEntry: false });
      // The file was deleted after its folder was read.
      if (file === undefined) return [];
      return element("Contents", [
        element("Key", encode(key)),
        element("LastModified", file.mtime.toISOString()),
        element("ETag", metadata.find(bucket, key, file).etag),
        element("Size", file.size),
        element("StorageClass", "STANDARD"),
      ]);
    });

  const run = ({ bucket, query }: S3Call) => {
    if (!buckets.has(bucket)) throw noSuchBucket(bucket);
    const encode = getKeyEncoder(query.get("encoding-type"));
    const maxKeys = parseMaxKeys(query.get("max-keys"));
    const token = query.get("continuation-token");
    const options = {
      prefix: query.get("prefix") ?? "",
      delimiter: query.get("delimiter") ?? "",
      after: token === undefined ? (query.get("start-after") ?? "") : decodeToken(token),
      maxKeys,
    };
    const none: ListPage = { objects: [], commonPrefixes: [], next: undefined };
    const page = maxKeys === 0 ? none : listPage(buckets.folder(bucket), options);
    const encoded = (name: string, text: string | undefined) =>
      optionalElement(name, text === undefined ? undefined : encode(text));
    return xmlReply(
      s3Document("ListBucketResult", [
        element("Name", bucket),
        element("Prefix", encode(options.prefix)),
        encoded("Delimiter", query.get("delimiter")),
        encoded("StartAfter", query.get("start-after")),
        optionalElement("ContinuationToken", token),
        optionalElement(
          "NextContinuationToken",
          page.next === undefined ? undefined : encodeToken(page.next),
        ),
        optionalElement("EncodingType", query.get("encoding-type")),
        element("KeyCount", page.objects.length + page.commonPrefixes.length),
        element("MaxKeys", maxKeys),
        element("IsTruncated", page.next !== undefined),
        ...contents(bucket, page.objects, encode),
        ...page.commonPrefixes.map((prefix) =>
          element("CommonPrefixes", [element("Prefix", encode(prefix))]),
        ),
      ]),
    );
  };
  return { name: "ListObjectsV2", action: "s3:ListBucket", run };
}
