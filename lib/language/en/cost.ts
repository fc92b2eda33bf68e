import { formatsOf } from "@/lib/language/formats";

const { dollars } = formatsOf("en");

/** What the page says about costs, in English. */
export const costText = {
  cost: {
    title: "Cost and quota",
    price: { firehose: "US dollars a GB", kinesis: "US dollars a million units" },
    quotaRecords: "Quota (records/s)",
    quotaBytes: "Quota (MiB/s)",
    basis: {
      firehose: "Firehose bills each record rounded up to 5 KB.",
      kinesis: "Kinesis bills each record in PUT payload units of 25 KB; its shards’ hours come on top.",
    },
    asOf: (date: string) =>
      `List prices as known on ${date}, without taxes: check AWS’s pages and enter your own.`,
    standIn: (region: string) => `This region’s price is not in the table: ${region}’s is shown.`,
    dollars,
    about: (value: number) => `about ${dollars(value)}`,
  },
};
