import { parseTemplate } from "@/lib/template/parse-template";
import { createKeyedRenderer, createRenderer, type RendererOptions } from "@/lib/template/renderer";
import { checkPartitionKey, createPartitionKeys } from "@/lib/worker/partition-keys";
import type { KinesisSettings } from "@/lib/worker/run-request";

export interface RenderedRecord {
  readonly text: string;
  /** Undefined if the destination has no partition keys. */
  readonly partitionKey: string | undefined;
}

interface RecordTemplate {
  readonly template: string;
  /** Line breaks in the template are part of each record. Default: false. */
  readonly keepLineBreaks?: boolean;
}

/**
 * Returns a function that renders a run's records, each with its partition key.
 *
 * @param kinesis undefined: the destination has no partition keys
 * @throws {HeadwaterError} `template-has-errors`, `bad-partition-key`, also from the returned function
 */
export function createRecordSource(
  { template: source, keepLineBreaks = false }: RecordTemplate,
  kinesis: Pick<KinesisSettings, "keys" | "shards"> | undefined,
  options: RendererOptions & { readonly seed: string },
): () => RenderedRecord {
  const template = parseTemplate(source, { keepLineBreaks });
  if (kinesis?.keys.kind === "expression") {
    const keyTemplate = parseTemplate(kinesis.keys.template, { recordTemplate: template });
    const renderer = createKeyedRenderer(template, keyTemplate, options);
    return () => {
      const { record, key } = renderer.next();
      return { text: record, partitionKey: checkPartitionKey(key) };
    };
  }
  const renderer = createRenderer(template, options);
  const nextKey =
    kinesis === undefined ? undefined : createPartitionKeys(kinesis.keys, kinesis.shards, options.seed);
  return () => ({ text: renderer.next(), partitionKey: nextKey?.() });
}
