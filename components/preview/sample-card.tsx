import { Check, X } from "lucide-react";
import { useText } from "@/components/language/use-text";
import type { Sample } from "@/lib/worker/template-inspection";

/** One record: text, never HTML. */
export function SampleCard({ sample }: { readonly sample: Sample }) {
  const text = useText();
  const valid = sample.jsonProblem === undefined;
  return (
    <li className="border-b border-line last:border-0">
      <div className="flex items-center justify-between gap-3 px-4 pt-2.5 text-xs text-ink-soft">
        <span>{text.preview.record(sample.number)}</span>
        <span className="flex items-center gap-3 tabular-nums">
          <span className={`inline-flex items-center gap-1 ${valid ? "text-success" : "text-warning"}`}>
            {valid ? <Check aria-hidden className="size-3.5" /> : <X aria-hidden className="size-3.5" />}
            {valid ? text.preview.valid : text.preview.notJson}
          </span>
          <span>{text.bytes(sample.bytes)}</span>
        </span>
      </div>
      <pre className="overflow-x-auto px-4 pt-1 pb-2.5 font-mono text-xs leading-relaxed break-all whitespace-pre-wrap">
        {sample.text}
      </pre>
      {sample.jsonProblem !== undefined && (
        <p className="px-4 pb-2.5 text-xs text-ink-soft">
          {text.preview.jsonProblem(sample.jsonProblem.offset + 1, sample.jsonProblem.expected)}
        </p>
      )}
    </li>
  );
}
