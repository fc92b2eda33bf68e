import { readFile } from "node:fs/promises";
import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { parseDeployment } from "@/lib/config/deployment";
import { expect, test } from "../fixtures/test";

const TARGET = 20_000;
const BUCKET = "analytics-workshop-bucket";

/** Reads every object below the prefix, with the AWS SDK and the credentials from the environment. */
async function readObjects(client: S3Client): Promise<string[]> {
  const texts: string[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: BUCKET, Prefix: "data/raw/", ContinuationToken: token }),
    );
    for (const { Key } of page.Contents ?? []) {
      const object = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
      texts.push((await object.Body?.transformToString()) ?? "");
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return texts;
}

test("20,000 records arrive at the endpoint in config.json", async ({ workbench, serveWithConfig }) => {
  const path = process.env.HEADWATER_CONFIG;
  if (path === undefined)
    throw new Error("HEADWATER_CONFIG must name a config.json; see e2e/manual/README.md.");
  const config = parseDeployment(await readFile(path, "utf8"));
  const site = await serveWithConfig(config);
  await workbench.open(site.url);
  await workbench.signIn(process.env.HEADWATER_USERNAME, process.env.HEADWATER_PASSWORD);
  await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
  await workbench.send({ perSecond: 2_000, target: TARGET });
  await workbench.expectEnded("Finished", 180_000);
  expect(await workbench.sent()).toBe(TARGET);

  const endpoint = config.endpoint === undefined ? {} : { endpoint: config.endpoint, forcePathStyle: true };
  const texts = await readObjects(
    new S3Client({ region: config.cognito?.region ?? "us-east-1", ...endpoint }),
  );
  const uuids = texts.flatMap((text) => text.trimEnd().split("\n")).map((line) => JSON.parse(line).uuid);
  expect(uuids).toHaveLength(TARGET);
  expect(new Set(uuids).size).toBe(TARGET);
});
