/** So that everybody joins with the same tracks. */
const SEED = "tracks_list";

/** The workshop's reference data: one track a line, whose `track_id` are those of the workshop's records. */
export async function tracksFile(): Promise<File> {
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
