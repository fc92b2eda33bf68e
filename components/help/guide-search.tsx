import type { FoundInGuide } from "@/components/help/find-in-guide";
import { TextField } from "@/components/ui/text-field";
import type { GuideText } from "@/lib/language/guide-text";

interface GuideSearchProps {
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly found: FoundInGuide;
  readonly words: GuideText["search"];
}

/** Searches all of help at once, and says how much it has found. */
export function GuideSearch({ query, onQueryChange, found, words }: GuideSearchProps) {
  const { topics, functions } = found;
  const count = topics + functions.length === 0 ? words.none : words.found(topics, functions.length);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        type="search"
        label={words.label}
        value={query}
        onValueChange={onQueryChange}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className="text-xs text-ink-soft">
        {query.trim() === "" ? "" : count}
      </p>
    </div>
  );
}
