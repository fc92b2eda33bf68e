import { excerpt } from "@/components/preview/excerpt";
import { useText } from "@/state/language/use-text";

interface RecordTextProps {
  readonly text: string;
  /** Where it stops being what it should be; that place is marked. */
  readonly fault?: number | undefined;
  /** Shows the line feed that ends it. */
  readonly lineFeed: boolean;
}

/** A record as text, never as HTML; of a very long one a part. */
export function RecordText({ text, fault, lineFeed }: RecordTextProps) {
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

/** The text with the word, or the single sign, at the place of the fault marked; past the end, an empty place. */
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
