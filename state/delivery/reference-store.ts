import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/connection";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { HeadwaterError } from "@/lib/errors";
import { loadPart } from "@/state/notice/load-part";

interface ReferenceState {
  /** The target in the bucket as typed: an object key, or a folder that ends with a slash. */
  readonly key: string;
  /** Bytes; undefined without an upload. */
  readonly progress: { readonly name: string; readonly sent: number; readonly total: number } | undefined;
  /** The key of the last upload. */
  readonly written: string | undefined;
  /** The objects in the folder; undefined until they are listed. */
  readonly objects: readonly S3Object[] | undefined;
  /** Failed calls: the upload first, then the listing. */
  readonly problems: readonly HeadwaterError[];
}

export const referenceStore = createStore<ReferenceState>(() => ({
  key: "reference_data/",
  progress: undefined,
  written: undefined,
  objects: undefined,
  problems: [],
}));

/** Creates and uploads the workshop's `tracks_list.json`. */
export async function uploadTracks(bucket: string, connection: AwsConnection): Promise<void> {
  try {
    await uploadReference(await loadPart(createTracksFile), bucket, connection);
  } catch (error) {
    addProblem(error);
  }
}

/** Uploads a file, replacing an object with the same key, and lists its folder. */
export async function uploadReference(file: File, bucket: string, connection: AwsConnection): Promise<void> {
  const { key: typed, progress } = referenceStore.getState();
  if (progress !== undefined) return;
  const key = toObjectKey(typed, file.name);
  const report = (sent: number, total: number) =>
    referenceStore.setState({ progress: { name: file.name, sent, total } });
  referenceStore.setState({ problems: [], written: undefined });
  report(0, file.size);
  try {
    const { putObject } = await loadPart(() => import("@/lib/aws/s3/put-object"));
    const contentType = file.type || "application/octet-stream";
    await putObject({ bucket, key, body: file, contentType }, connection, { onProgress: report });
    referenceStore.setState({ written: key });
  } catch (error) {
    addProblem(error);
  } finally {
    referenceStore.setState({ progress: undefined });
  }
  await listReference(bucket, key.slice(0, key.lastIndexOf("/") + 1), connection);
}

async function listReference(bucket: string, prefix: string, connection: AwsConnection): Promise<void> {
  try {
    const { listObjects } = await loadPart(() => import("@/lib/aws/s3/list-objects"));
    referenceStore.setState({ objects: await listObjects({ bucket, prefix }, connection) });
  } catch (error) {
    addProblem(error);
  }
}

/** A path that ends with a slash is a folder, where the file keeps its name. No key starts with a slash. */
export function toObjectKey(typed: string, name: string): string {
  const path = typed.trim().replace(/^\/+/, "");
  return path === "" || path.endsWith("/") ? `${path}${name}` : path;
}

function addProblem(error: unknown): void {
  if (!(error instanceof HeadwaterError)) throw error;
  referenceStore.setState(({ problems }) => ({ problems: [...problems, error] }));
}

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
