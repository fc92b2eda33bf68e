import type { AwsError } from "@/lib/aws/errors/aws-error";

/** A stream as its service describes it. */
export type StreamDescription = FirehoseDescription | KinesisDescription;

export interface FirehoseDescription {
  readonly kind: "firehose";
  readonly arn: string;
  /** `ACTIVE`, `CREATING`, `CREATING_FAILED`, `DELETING`, … */
  readonly status: string;
  /** `DirectPut`, `KinesisStreamAsSource`, `MSKAsSource`, … */
  readonly source: string;
  /** Where it delivers records, in one word: `S3`, `Redshift`, `Splunk`, …; several are separated by commas. */
  readonly destination: string;
  /** Undefined unless it delivers to S3 alone. */
  readonly s3: S3Destination | undefined;
  /** `not-active` or `not-direct-put`: why it accepts no records now. */
  readonly problem: AwsError | undefined;
}

/** How a Firehose stream writes objects. */
export interface S3Destination {
  readonly bucket: string;
  /** As configured, with its expressions (`!{timestamp:…}`). Empty if there is none. */
  readonly prefix: string;
  readonly errorPrefix: string;
  readonly bufferMebibytes: number;
  readonly bufferSeconds: number;
  /** `UNCOMPRESSED`, `GZIP`, `ZIP`, `Snappy`, `HADOOP_SNAPPY`. */
  readonly compression: string;
  /** The time zone of the hours in object names; `UTC` unless configured. */
  readonly timeZone: string;
  /** Firehose changes the records (a Lambda function, Parquet or ORC): lines cannot be counted. */
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
  /** The maximum of one record, its partition key included; 1,024 if the service does not say. */
  readonly maxRecordKib: number;
  /** True: the service distributes records itself and ignores partition keys. */
  readonly ignoresPartitionKeys: boolean;
  /** `not-active`: why it accepts no records now. */
  readonly problem: AwsError | undefined;
}
