import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { seed } from "../sandbox/seed";
import { expect, test } from "./fixtures/test";

test("each record is compressed and decompresses to lines", async ({
  workbench,
  page,
  delivered,
  sandbox,
}) => {
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("checkbox", { name: "Compress each record (gzip)" }).check();
  await workbench.sendAndFinish({ perSecond: 1_000, target: 200 });
  const bucket = join(sandbox.directory, "s3", seed.bucket);
  const files = await Promise.all((await delivered.objects()).map((path) => readFile(join(bucket, path))));
  // Concatenated gzip members are one valid gzip file.
  const lines = files.flatMap((file) => gunzipSync(file).toString().trimEnd().split("\n"));
  expect(lines).toHaveLength(200);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("uuid");
});

test("minified records have no white space between their values", async ({ workbench, page, delivered }) => {
  await workbench.openSignedIn();
  await workbench.template.fill('{ "a": 1,   "b": "x  y" }');
  await page.getByText("Record options").click();
  await page.getByRole("checkbox", { name: "Minify JSON" }).check();
  await workbench.sendAndFinish({ perSecond: 1_000, target: 3 });
  expect(await delivered.lines()).toEqual(Array(3).fill('{"a":1,"b":"x  y"}'));
});

test("without line feeds, records are concatenated", async ({ workbench, page, delivered }) => {
  await workbench.openSignedIn();
  await workbench.template.fill("<record>");
  await page.getByText("Record options").click();
  await page.getByRole("checkbox", { name: "Line feed after each record" }).uncheck();
  await workbench.sendAndFinish({ perSecond: 1_000, target: 3 });
  expect(await delivered.lines()).toEqual(["<record><record><record>"]);
});

test("the same seed sends the same records again", async ({ workbench, page, delivered }) => {
  await workbench.openSignedIn();
  await workbench.template.fill('{"n":{{random.number(1000000)}}}');
  await page.getByText("Record options").click();
  await page.getByRole("textbox", { name: "Seed" }).fill("again");
  await workbench.sendAndFinish({ perSecond: 5_000, target: 50 });
  await workbench.send({ perSecond: 5_000, target: 50 });
  await expect(workbench.status).toHaveText("Sending");
  await workbench.expectEnded("Finished");
  const lines = await delivered.lines();
  expect(lines).toHaveLength(100);
  expect(lines.slice(50)).toEqual(lines.slice(0, 50));
});

test("template line breaks are kept if that option is chosen", async ({ workbench, page, delivered }) => {
  await workbench.openSignedIn();
  await workbench.template.fill("<a>\n<b>");
  await page.getByText("Record options").click();
  await page.getByRole("checkbox", { name: "Keep template line breaks" }).check();
  await workbench.sendAndFinish({ perSecond: 1_000, target: 2 });
  expect(await delivered.lines()).toEqual(["<a>", "<b>", "<a>", "<b>"]);
});
