/*
 * Limits of settings and patterns of names. This module does not import zod, because it is part of the page's first
 * load. The schemas in this folder enforce the limits.
 */

export const MAX_RECORDS_PER_SECOND = 10_000_000;
/** Records of one run. */
export const MAX_RECORDS = 1_000_000_000_000;
/** A year. A longer run has no end and is stopped by the user. */
export const MAX_DURATION_SECONDS = 366 * 24 * 3600;

export const HOURS_OF_WEEK = 7 * 24;

/** Milliseconds since 1970 of the last moment that a Date can hold (ECMAScript, "Time Values and Time Range"). */
export const MAX_MOMENT = 8.64e15;

/** Characters of a seed. */
export const MAX_SEED_CHARACTERS = 256;

/** Source: PutRecords in the Amazon Kinesis Data Streams API reference: 1 to 256 Unicode characters. */
export const MAX_PARTITION_KEY_CHARACTERS = 256;
/** Characters of a template for partition keys. */
export const MAX_KEY_TEMPLATE_CHARACTERS = 10_000;

/** Characters in the name of a run mark that is a JSON member. */
export const MAX_MARK_NAME_CHARACTERS = 64;
/** Separators between a run mark and the columns before it. */
export const MARK_SEPARATORS = [",", ";", "\t", "|", " "] as const;

/** The format of every AWS region code, including regions that this page does not know. */
export const REGION_PATTERN = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

/**
 * A stream's name. Sources: `DeliveryStreamName` of CreateDeliveryStream in the Amazon Data Firehose API reference and
 * `StreamName` of CreateStream in the Amazon Kinesis Data Streams API reference; both have this pattern.
 */
export const STREAM_NAME_PATTERN = /^[a-zA-Z0-9_.-]+$/;
/** Characters of a stream's name, from the same sources. */
export const MAX_STREAM_NAME_CHARACTERS = { firehose: 64, kinesis: 128 } as const;
