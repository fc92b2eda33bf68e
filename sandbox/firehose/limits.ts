/**
 * From "Amazon Data Firehose Quota" in the developer guide: a call takes 500 records and 4 MiB, a record
 * 1,000 KiB, all before base64.
 */
export const MAX_BATCH_RECORDS = 500;
export const MAX_BATCH_BYTES = 4 * 1024 * 1024;
export const MAX_RECORD_BYTES = 1000 * 1024;
