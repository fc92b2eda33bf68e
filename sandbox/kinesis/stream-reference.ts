import { z } from "zod";
import { AwsError } from "../http/aws-error";
import { dataStreamArn, streamNameSchema } from "./data-stream";

/** The two ways in which a request names a stream, to spread into its schema. */
export const streamReference = {
  StreamName: streamNameSchema.nullish(),
  StreamARN: z
    .string()
    .min(1)
    .max(2048)
    .regex(/^arn:aws.*:kinesis:.*:\d{12}:stream\/\S+$/)
    .nullish(),
};

interface Reference {
  readonly StreamName?: string | null | undefined;
  readonly StreamARN?: string | null | undefined;
}

/**
 * @throws {AwsError} InvalidArgumentException if the request names no stream, or two different ones
 */
export function getStreamName({ StreamName, StreamARN }: Reference): string {
  const fromArn = StreamARN?.slice(StreamARN.lastIndexOf("/") + 1);
  const name = StreamName ?? fromArn;
  if (name === undefined) {
    throw new AwsError("InvalidArgumentException", "Either StreamName or StreamARN must be specified.");
  }
  if (fromArn !== undefined && fromArn !== name) {
    throw new AwsError(
      "InvalidArgumentException",
      `StreamARN ${StreamARN} and StreamName ${StreamName} do not match.`,
    );
  }
  return name;
}

/** The ARN that an AccessDenied message names. */
export function getStreamArn(reference: Reference, { region }: { readonly region: string }): string {
  return dataStreamArn(region, getStreamName(reference));
}
