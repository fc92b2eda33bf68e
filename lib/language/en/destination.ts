import { formatsOf } from "@/lib/language/formats";

const { counted } = formatsOf("en");

/** What the page says about the destination, in English. */
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
};
