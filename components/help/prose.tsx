import { GuideLink } from "@/components/help/guide-link";
import { type ProsePart, proseParts } from "@/components/help/prose-marks";
import { textLinkClass } from "@/components/ui/text-link";

/** A line of help with its labels, code and links. */
export function Prose({ line }: { readonly line: string }) {
  return proseParts(line).map((part) => <Part key={part.from} {...part} />);
}

function Part({ kind, text, to = "" }: ProsePart) {
  switch (kind) {
    case "text":
      return text;
    case "label":
      return <b className="font-semibold text-ink">{text}</b>;
    case "code":
      return (
        <code className="rounded-small bg-hover px-1 font-mono text-xs break-words text-ink">{text}</code>
      );
    case "link":
      return (
        <GuideLink to={to} className={textLinkClass}>
          {text}
        </GuideLink>
      );
  }
}
