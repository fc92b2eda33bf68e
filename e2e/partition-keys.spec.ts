import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseLine, type StoredRecord } from "../sandbox/kinesis/shards/shard-log";
import { expect, test } from "./fixtures/test";

const STREAM = "analytics-workshop-data-stream";

test.beforeEach(async ({ workbench, page }) => {
  await workbench.openSignedIn();
  await workbench.stream.click();
  await page.getByRole("option", { name: new RegExp(STREAM) }).click();
  await page.getByText("Partition keys", { exact: true }).click();
});

test("before a run, the chart shows both shards, and a constant key makes one hot", async ({ page }) => {
  const shards = page.getByRole("list", { name: "Distribution across shards" }).getByRole("listitem");
  await expect(shards).toHaveCount(2);
  await expect(shards.filter({ hasText: "hot" })).toHaveCount(0);
  await page.getByLabel("Partition key", { exact: true }).selectOption("constant");
  await expect(shards.filter({ hasText: "100% hot" })).toHaveCount(1);
});

/** All records in the sandbox's shards. */
async function readStoredRecords(directory: string): Promise<StoredRecord[]> {
  const entries = await readdir(join(directory, "kinesis"), { recursive: true, withFileTypes: true });
  const logs = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".log"));
  const texts = await Promise.all(logs.map((log) => readFile(join(log.parentPath, log.name), "utf8")));
  return texts.flatMap((text) => text.trimEnd().split("\n")).map(parseLine);
}

test("a key from the key template reaches the stream with its record", async ({
  workbench,
  page,
  sandbox,
}) => {
  await workbench.template.fill('{"device":"{{random.arrayElement(["a","b","c"]) as device}}"}');
  await page.getByLabel("Partition key", { exact: true }).selectOption("expression");
  await page.getByRole("textbox", { name: "Key template" }).fill("key-{{device}}");
  await expect(page.getByText(/^key-[abc], key-[abc], key-[abc]$/)).toBeVisible();
  await workbench.sendAndFinish({ perSecond: 5_000, target: 500 });
  expect(await workbench.sent()).toBe(500);
  await expect(page.getByText("So far, from a sample of keys")).toBeVisible();
  const all = await readStoredRecords(sandbox.directory);
  const stored = all.filter(({ partitionKey }) => partitionKey.startsWith("key-"));
  expect(stored).toHaveLength(500);
  for (const { partitionKey, data } of stored) {
    const { device } = JSON.parse(Buffer.from(data, "base64").toString());
    expect(partitionKey).toBe(`key-${device}`);
  }
});

test("an error in the key template is shown and blocks sending", async ({ workbench, page }) => {
  await page.getByLabel("Partition key", { exact: true }).selectOption("expression");
  await page.getByRole("textbox", { name: "Key template" }).fill("{{nobody}}");
  await expect(page.getByText(/`nobody`/)).toBeVisible();
  await expect(workbench.button("Send")).toBeDisabled();
  await expect(page.getByText("Fix the key template before sending.")).toBeVisible();
});
