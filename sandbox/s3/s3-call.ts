import type { Caller } from "../http/json-service";
import type { Reply } from "../http/reply";
import type { SandboxRequest } from "../http/request";

/** A path-style address: `/bucket/key`. */
export interface S3Address {
  /** Empty for the list of buckets. */
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
}

/** The request's payload, decoded and verified while it is read. */
export interface S3Body {
  /**
   * @throws {AwsError} if it does not match its signature or checksum
   */
  readonly data: AsyncIterable<Buffer>;
  /** Checksums from headers or trailers, complete when `data` has ended. */
  readonly checksums: () => ReadonlyMap<string, string>;
}

export interface S3Call extends S3Address {
  readonly request: SandboxRequest;
  readonly caller: Caller;
  readonly body: S3Body;
}

/** One operation on buckets or objects. */
export interface S3Operation {
  readonly name: string;
  /** The IAM action, for example `s3:GetObject`. */
  readonly action: string;
  readonly run: (call: S3Call) => Reply | Promise<Reply>;
}
