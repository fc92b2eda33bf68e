/** Fixed, so that every user joins with the same tracks. */
const SEED = "tracks_list";

/** The workshop's reference data: one track per line, with the `track_id` values of the workshop's records. */
export async function createTracksFile(): Promise<File> {
  const [{ parseTemplate }, { createRenderer }, { tracksList }, { minifyJson }] = await Promise.all([
    import("@/lib/template/parse-template"),
    import("@/lib/template/renderer"),
    import("@/lib/gallery/gallery"),
    import("@/lib/send/minify-json"),
  ]);
  const renderer = createRenderer(parseTemplate(tracksList.template), { seed: SEED });
  const lines = Array.from({ length: tracksList.records ?? 0 }, () => `${minifyJson(renderer.next())}\n`);
  return new File(lines, "tracks_list.json", { type: "application/json" });
}
