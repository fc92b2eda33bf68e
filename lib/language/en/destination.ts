import type { Region } from "@/lib/aws/regions";
import { getFormats } from "@/lib/language/formats";

const { counted, number, time } = getFormats("en");

/** What the page says about the stream, and about what the stream delivered, in English. */
export const destinationText = {
  destination: {
    title: "Destination",
    region: "Region",
    stream: "Stream",
    regionHint: "Any region can be typed",
    loading: "Listing streams…",
    none: "No stream in this region. Check the region, or type a name.",
    noMatch: "No stream in the list has this name; it is used as typed.",
    reload: "List again",
    kind: "Service",
    firehose: "Data Firehose",
    kinesis: "Kinesis Data Streams",
    listProblem: (service: string) => `${service} streams cannot be listed; type the name.`,
    showList: "Show the list",
    found: (count: number) => counted(count, { one: "# stream", other: "# streams" }),
  },
  regionName: ({ name }: Region): string => name,
  delivery: {
    title: "Delivery",
    signedOut: "Sign in to see where the stream puts its records, and whether they came.",
    unlisted: "This stream is not in the list, so nothing is known of it until a run has reached it.",
    noStream: "Choose a stream to see where it puts its records.",
    lookAgain: "Look again",
    bucket: "Bucket",
    prefix: "Prefix",
    errorPrefix: "Error prefix",
    noPrefix: "none",
    buffer: "Buffer",
    bufferOf: (mebibytes: number, seconds: number) => `${mebibytes} MB or ${seconds} s`,
    compression: "Compression",
    kinesis: (hours: number) =>
      `A Kinesis data stream keeps its records itself, for ${number(hours)} hours; what reads it sees them at once.`,
    notS3: (destination: string) =>
      `This stream writes to ${destination}. Only what is written to S3 alone can be counted here.`,
    bucketInConsole: "Open the bucket in the console",
    streamInConsole: "Open this in the console",
    progress: "Records arrived",
    status: "Delivery status",
    arrivedOf: (arrived: number, sent: number) => `${number(arrived)} of ${number(sent)} arrived`,
    chart: (sent: number, arrived: number, from: number, to: number) =>
      `Records sent and arrived from ${time(from)} to ${time(to)}: ${number(sent)} sent, ${number(arrived)} arrived`,
    chartSent: "Sent",
    chartArrived: "Arrived",
    due: (at: number, mebibytes: number) =>
      `The next object is due by ${time(at)}, or as soon as ${mebibytes} MB are there.`,
    allThere: (objects: number) =>
      counted(objects, {
        one: "Everything that was sent is in # object.",
        other: "Everything that was sent is in # objects.",
      }),
    gaveUp: "No longer looking for objects.",
    others: (count: number) =>
      `${number(count)} more than were sent: others’ records in the same stream, or records that arrived twice.`,
    twice: (count: number) => `${number(count)} more than were sent: records that arrived twice.`,
    unmarked: (count: number) =>
      counted(count, {
        one: "# other record without this run’s mark is not counted.",
        other: "# other records without this run’s mark are not counted.",
      }),
    window: (since: number, marked: boolean) =>
      marked
        ? `Counted are records with this run’s mark, in objects that came since ${time(since)}.`
        : `Counted are objects that came since ${time(since)}. Records of others that the stream received in that time count as well, unless the run’s records carry a run mark.`,
    countStream: "Count what is in the stream",
    streamWindow: (since: number, marked: boolean) =>
      `Counts records ${marked ? "with this run’s mark " : ""}that came since ${time(since)}${marked ? "" : ", others’ as well"}. Reading takes part of what the stream’s readers share.`,
    notCounted: "Records are not counted",
    whyNotCounted: {
      transformed:
        "The stream changes records on their way, so that lines are not records. Objects are listed.",
      compressed: "Only gzip can be unpacked here. Objects are listed.",
      "no-line-feeds":
        "The run’s records do not end with a line feed, so that lines are not records. Objects are listed.",
      "line-breaks-kept":
        "The run’s records have line breaks inside, so that lines are not records. Objects are listed.",
    },
    objects: "Objects",
    failed: "Not delivered, under the error prefix",
    time,
    records: (count: number) => counted(count, { one: "# record", other: "# records" }),
    firstLines: "First lines",
    firstLinesOf: (name: string) => `First lines of ${name}`,
    newest: (count: number) => `The newest ${count} are shown.`,
    reference: {
      title: "Reference data",
      why: (bucket: string) =>
        `Puts a file into ${bucket} beside the records, to join them with. What has the same key is replaced.`,
      key: "Key",
      keyHint: (key: string) => `After a slash at its end comes the file’s name: ${key}`,
      file: "File",
      upload: "Upload the file",
      uploadTracks: "Upload tracks_list.json (30 tracks)",
      progress: (name: string) => `Uploading ${name}`,
      status: "Upload status",
      written: (key: string) => `${key} is in the bucket.`,
      inFolder: "In this folder",
    },
  },
};
