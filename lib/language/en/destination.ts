import type { Region } from "@/lib/aws/regions";
import { getFormats } from "@/lib/language/formats";

const { number, plural, time } = getFormats("en");

/** The stream, and what it has delivered, in English. */
export const destinationText = {
  destination: {
    title: "Destination",
    region: "Region",
    stream: "Stream",
    regionHint: "You can enter any region",
    loading: "Loading streams…",
    none: "No streams in this region. Check the region, or enter a name.",
    noMatch: "No stream in the list has this name. It is used as entered.",
    reload: "Refresh list",
    kind: "Service",
    firehose: "Data Firehose",
    kinesis: "Kinesis Data Streams",
    listProblem: (service: string) => `${service} streams could not be listed. Enter the name instead.`,
    showList: "Show list",
    found: (count: number) => plural(count, { one: "# stream", other: "# streams" }),
  },
  regionName: ({ name }: Region): string => name,
  delivery: {
    title: "Delivery",
    signedOut: "Sign in to see where the stream delivers records and whether they arrived.",
    unlisted: "This stream is not in the list. Delivery details appear once a run has reached it.",
    noStream: "Choose a stream to see where it delivers records.",
    checkAgain: "Check again",
    bucket: "Bucket",
    prefix: "Prefix",
    errorPrefix: "Error prefix",
    noPrefix: "none",
    buffer: "Buffer",
    bufferLimits: (mebibytes: number, seconds: number) => `${mebibytes} MB or ${seconds} s`,
    compression: "Compression",
    kinesis: (hours: number) =>
      `A Kinesis data stream stores its records for ${number(hours)} hours. Consumers can read them immediately.`,
    notS3: (destination: string) =>
      `This stream delivers to ${destination}. Records are counted only for streams that deliver to S3 alone.`,
    bucketInConsole: "Open the bucket in the console",
    streamInConsole: "Open the stream in the console",
    progress: "Records arrived",
    status: "Delivery status",
    arrivedCount: (arrived: number, sent: number) => `${number(arrived)} of ${number(sent)} arrived`,
    chart: (sent: number, arrived: number, from: number, to: number) =>
      `Records sent and arrived from ${time(from)} to ${time(to)}: ${number(sent)} sent, ${number(arrived)} arrived`,
    chartSent: "Sent",
    chartArrived: "Arrived",
    due: (at: number, mebibytes: number) =>
      `The next object is due by ${time(at)} or after ${mebibytes} MB, whichever comes first.`,
    allArrived: (objects: number) =>
      plural(objects, {
        one: "All sent records are in # object.",
        other: "All sent records are in # objects.",
      }),
    stoppedChecking: "Stopped checking for objects.",
    otherRecords: (count: number) =>
      `${number(count)} more than sent: records from other senders, or duplicates.`,
    duplicates: (count: number) => `${number(count)} more than sent: duplicates.`,
    unmarkedRecords: (count: number) =>
      plural(count, {
        one: "# record without this run’s mark is not counted.",
        other: "# records without this run’s mark are not counted.",
      }),
    window: (since: number, marked: boolean) =>
      marked
        ? `Counts records that carry this run’s mark, in objects created since ${time(since)}.`
        : `Counts all records in objects created since ${time(since)}, including those from other senders. Use a run mark to count only this run’s records.`,
    countStream: "Count records in the stream",
    streamWindow: (since: number, marked: boolean) =>
      `Counts ${marked ? "records that carry this run’s mark, added" : "all records added"} since ${time(since)}${marked ? "" : ", including those from other senders"}. Counting uses part of the read capacity that the stream’s consumers share.`,
    notCounted: "Records are not counted",
    whyNotCounted: {
      transformed:
        "The stream transforms records, so lines cannot be counted as records. Only objects are listed.",
      compressed: "Only gzip can be decompressed here. Only objects are listed.",
      "no-line-feeds":
        "The run’s records do not end with a line feed, so lines cannot be counted as records. Only objects are listed.",
      "line-breaks-kept":
        "The run’s records contain line breaks, so lines cannot be counted as records. Only objects are listed.",
    },
    objects: "Objects",
    notDelivered: "Not delivered (error prefix)",
    time,
    records: (count: number) => plural(count, { one: "# record", other: "# records" }),
    firstLines: "First lines",
    firstLinesLabel: (name: string) => `First lines of ${name}`,
    newest: (count: number) => `Showing the newest ${count}.`,
    reference: {
      title: "Reference data",
      why: (bucket: string) =>
        `Uploads a file to ${bucket} to join with the records. An object with the same key is replaced.`,
      key: "Key",
      keyHint: (key: string) => `If the key ends with a slash, the file name is appended: ${key}`,
      file: "File",
      upload: "Upload file",
      uploadTracks: "Upload tracks_list.json (30 tracks)",
      progress: (name: string) => `Uploading ${name}`,
      status: "Upload status",
      uploaded: (key: string) => `Uploaded ${key}.`,
      inFolder: "In this folder",
    },
  },
};
