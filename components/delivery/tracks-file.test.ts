import { expect, test } from "vitest";
import { tracksFile } from "@/components/delivery/tracks-file";

test("thirty tracks, one a line, with the ids that the workshop's records draw", async () => {
  const file = await tracksFile();
  expect(file.name).toBe("tracks_list.json");
  const text = await file.text();
  expect(text.endsWith("}\n")).toBe(true);
  const tracks = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(tracks.map((track) => track.track_id)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test("everybody gets the same tracks", async () => {
  expect(await (await tracksFile()).text()).toBe(await (await tracksFile()).text());
});
