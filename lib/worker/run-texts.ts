import { parseTemplate } from "@/lib/template/parse-template";
import { createKeyedRenderer, createRenderer, type RendererOptions } from "@/lib/template/renderer";
import { checkedKey, keysOf } from "@/lib/worker/run-keys";
import type { KinesisSettings, RunRequest } from "@/lib/worker/run-request";

/** A rendered record with the partition key that it goes under; no key where the destination has none. */
export interface RunText {
  readonly text: string;
  readonly key: string | undefined;
}

/**
 * Renders a run's records, each with its partition key.
 *
 * @param kinesis undefined: the destination knows no partition keys
 * @throws {HeadwaterError} `template-has-errors`, `bad-partition-key`, also from the returned function
 */
export function runTexts(
  { template: source, keepLineBreaks = false }: Pick<RunRequest, "template" | "keepLineBreaks">,
  kinesis: Pick<KinesisSettings, "keys" | "shards"> | undefined,
  options: RendererOptions & { readonly seed: string },
): () => RunText {
  const template = parseTemplate(source, { keepLineBreaks });
  if (kinesis?.keys.kind === "expression") {
    const keyTemplate = parseTemplate(kinesis.keys.template, { recordTemplate: template });
    const renderer = createKeyedRenderer(template, keyTemplate, options);
    return () => {
      const { record, key } = renderer.next();
      return { text: record, key: checkedKey(key) };
    };
  }
  const renderer = createRenderer(template, options);
  const keys = kinesis === undefined ? undefined : keysOf(kinesis.keys, kinesis.shards, options.seed);
  return () => ({ text: renderer.next(), key: keys?.() });
}
