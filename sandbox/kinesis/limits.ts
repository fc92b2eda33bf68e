/**
 * From the API reference of PutRecords: 500 records and 10 MiB in a call, partition keys included, before base64.
 * How large one record may be is the stream's own setting.
 */
export const MAX_BATCH_RECORDS = 500;
export const MAX_BATCH_BYTES = 10 * 1024 * 1024;
/** Characters. */
export const MAX_PARTITION_KEY_LENGTH = 256;
/** From the API reference of GetRecords. */
export const MAX_READ_RECORDS = 10_000;
export const MAX_READ_BYTES = 10 * 1024 * 1024;
