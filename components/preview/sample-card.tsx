import { Check, X } from "lucide-react";
import { useMemo } from "react";
import { prettyJson } from "@/components/preview/pretty-json";
import { createLineFinder } from "@/lib/template/line-and-column";
import type { Sample, TemplateInspection } from "@/lib/worker/inspect-template";
import { useText } from "@/state/language/use-text";

/** Characters. Pretty-printing longer records would slow down typing. */
const LONGEST_PRETTY = 100_000;

interface SampleCardProps {
  readonly sample: Sample;
  readonly format: TemplateInspection["format"];
  readonly pretty: boolean;
  readonly lineFeed: boolean;
  readonly gzip: boolean;
}

/** One record, its size and whether its format is valid. */
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

/** Records that are not JSON are labeled by their own format. */
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

interface RecordTextProps {
  readonly text: string;
  /** The offset of the format error, which is marked. */
  readonly fault?: number | undefined;
  /** Shows the line feed at the end. */
  readonly lineFeed: boolean;
}

/** A record as text, never as HTML; an excerpt if it is very long. */
function RecordText({ text, fault, lineFeed }: RecordTextProps) {
  const say = useText().preview;
  const shown = excerpt(text, fault);
  const end = shown.from + shown.text.length;
  return (
    <>
      <pre className="overflow-x-auto px-4 pt-1 pb-2.5 font-mono text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap">
        {shown.from > 0 && "…"}
        {fault === undefined ? shown.text : <Marked text={shown.text} at={fault - shown.from} />}
        {end < text.length && "…"}
        {lineFeed && end === text.length && (
          <span aria-hidden title={say.lineFeed} className="text-ink-soft select-none">
            ↵
          </span>
        )}
      </pre>
      {shown.text.length < text.length && (
        <p className="px-4 pb-2.5 text-xs text-ink-soft">{say.excerpt(shown.text.length, text.length)}</p>
      )}
    </>
  );
}

/** The text with the word or character at the error marked; an empty mark if the error is at the end. */
function Marked({ text, at }: { readonly text: string; readonly at: number }) {
  const faulty = /^(?:[\p{L}\p{N}_.+-]{1,40}|[\s\S])/u.exec(text.slice(at))?.[0] ?? "";
  return (
    <>
      {text.slice(0, at)}
      <mark className="inline-block min-h-4 min-w-2 rounded-sm bg-danger-soft align-bottom text-danger underline decoration-wavy underline-offset-2">
        {faulty}
      </mark>
      {text.slice(at + faulty.length)}
    </>
  );
}

/** The maximum number of characters shown: a record can have a million, which would freeze the page. */
const SHOWN = 20_000;

/** A part of a text, in UTF-16 code units. */
interface Excerpt {
  readonly from: number;
  readonly text: string;
}

/** The start of a long text, or the part around an offset; all of a short text. */
export function excerpt(text: string, place = 0): Excerpt {
  const from = place < SHOWN || text.length <= SHOWN ? 0 : place - SHOWN / 2;
  return { from, text: text.slice(from, from + SHOWN) };
}
