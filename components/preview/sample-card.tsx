import { Check, X } from "lucide-react";
import { useMemo } from "react";
import { prettyJson } from "@/components/preview/pretty-json";
import { RecordText } from "@/components/preview/record-text";
import { createLineFinder } from "@/lib/template/line-and-column";
import type { Sample, TemplateInspection } from "@/lib/worker/template-inspection";
import { useText } from "@/state/language/use-text";

/** Pretty-printing a longer record would be felt while typing. */
const LONGEST_PRETTY = 100_000;

interface SampleCardProps {
  readonly sample: Sample;
  readonly format: TemplateInspection["format"];
  readonly pretty: boolean;
  readonly lineFeed: boolean;
  readonly gzip: boolean;
}

/** One record, its size and whether it is what it is meant to be. */
export function SampleCard({ sample, format, pretty, lineFeed, gzip }: SampleCardProps) {
  const text = useText();
  const { number, bytes, jsonProblem } = sample;
  const isPretty = pretty && format === "json" && jsonProblem === undefined;
  const shown = useMemo(
    () => (isPretty && sample.text.length <= LONGEST_PRETTY ? prettyJson(sample.text) : sample.text),
    [sample.text, isPretty],
  );
  return (
    <li className="border-b border-line last:border-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 px-4 pt-2.5 text-xs text-ink-soft">
        <span>{text.preview.record(number)}</span>
        <span className="flex items-center gap-3 tabular-nums">
          <Validity format={format} isBroken={jsonProblem !== undefined} />
          <span>{gzip ? text.preview.gzipped(bytes) : text.bytes(bytes)}</span>
        </span>
      </div>
      <RecordText text={shown} fault={jsonProblem?.offset} lineFeed={lineFeed && !isPretty} />
      {jsonProblem !== undefined && (
        <p className="px-4 pb-2.5 text-xs text-ink-soft">
          {text.preview.jsonProblem(
            jsonProblem.offset + 1,
            createLineFinder(sample.text)(jsonProblem.offset),
            jsonProblem,
          )}
        </p>
      )}
    </li>
  );
}

interface ValidityProps {
  readonly format: TemplateInspection["format"];
  readonly isBroken: boolean;
}

/** Records that were never meant to be JSON are called what they are. */
function Validity({ format, isBroken }: ValidityProps) {
  const text = useText();
  if (format !== "json") return <span>{text.preview.formats[format]}</span>;
  const Icon = isBroken ? X : Check;
  return (
    <span className={`inline-flex items-center gap-1 ${isBroken ? "text-warning" : "text-success"}`}>
      <Icon aria-hidden className="size-3.5" />
      {isBroken ? text.preview.notJson : text.preview.valid}
    </span>
  );
}
