import { expect, test } from "vitest";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import { createTracksFile, toObjectKey } from "@/state/delivery/reference-store";

test.each([
  ["reference_data/", "reference_data/a.json"],
  ["", "a.json"],
  [" /x/y/ ", "x/y/a.json"],
  ["x/b.json", "x/b.json"],
])("a file under “%s” gets the key %s", (typed, key) => {
  expect(toObjectKey(typed, "a.json")).toBe(key);
});

test("the file has thirty tracks, one per line, with the ids in the workshop's records", async () => {
  const file = await createTracksFile();
  expect(file.name).toBe("tracks_list.json");
  const text = await file.text();
  expect(text.endsWith("}\n")).toBe(true);
  const tracks = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(tracks.map((track) => track.track_id)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test("each workshop record joins with its track, except track 0, as in the workshop", async () => {
  const lines = (await (await createTracksFile()).text()).trimEnd().split("\n");
  const ids = new Set(lines.map((line) => JSON.parse(line).track_id));
  const renderer = createRenderer(parseTemplate(workshopTemplate), { seed: 1 });
  const drawn = new Set(Array.from({ length: 2_000 }, () => JSON.parse(renderer.next()).track_id));
  expect([...drawn].filter((id) => !ids.has(id))).toEqual([0]);
  expect([...ids].filter((id) => !drawn.has(id))).toEqual([]);
});

test("every user gets the same tracks", async () => {
  expect(await (await createTracksFile()).text()).toBe(await (await createTracksFile()).text());
});
