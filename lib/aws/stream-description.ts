import type { AwsError } from "@/lib/aws/errors/aws-error";

/** What a stream's service tells of it. */
export type StreamDescription = FirehoseDescription | KinesisDescription;

export interface FirehoseDescription {
  readonly kind: "firehose";
  readonly arn: string;
  /** `ACTIVE`, `CREATING`, `CREATING_FAILED`, `DELETING`, … */
  readonly status: string;
  /** `DirectPut`, `KinesisStreamAsSource`, `MSKAsSource`, … */
  readonly source: string;
  /** Where its records go, in a word: `S3`, `Redshift`, `Splunk`, …; several are joined by commas. */
  readonly destination: string;
  /** Undefined where records do not go to S3 alone. */
  readonly s3: S3Destination | undefined;
  /** `not-active` or `not-direct-put`: why it takes no records now. */
  readonly problem: AwsError | undefined;
}

/** How a Firehose stream writes objects. */
export interface S3Destination {
  readonly bucket: string;
  /** As configured, with its expressions (`!{timestamp:…}`). Empty where there is none. */
  readonly prefix: string;
  readonly errorPrefix: string;
  readonly bufferMebibytes: number;
  readonly bufferSeconds: number;
  /** `UNCOMPRESSED`, `GZIP`, `ZIP`, `Snappy`, `HADOOP_SNAPPY`. */
  readonly compression: string;
  /** The time zone of the hours in object names; `UTC` unless configured. */
  readonly timeZone: string;
  /** Records are changed on their way (a Lambda function, Parquet or ORC): lines cannot be counted. */
  readonly transforms: boolean;
}

export interface KinesisDescription {
  readonly kind: "kinesis";
  readonly arn: string;
  /** `ACTIVE`, `UPDATING`, `CREATING`, `DELETING`. */
  readonly status: string;
  readonly openShards: number;
  readonly mode: "PROVISIONED" | "ON_DEMAND";
  readonly retentionHours: number;
  /** The most that one record may have, its partition key included; 1,024 where the service does not say. */
  readonly maxRecordKib: number;
  /** True: the service spreads records by itself and does not look at partition keys. */
  readonly ignoresPartitionKeys: boolean;
  /** `not-active`: why it takes no records now. */
  readonly problem: AwsError | undefined;
}
