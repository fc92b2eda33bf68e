import { FunctionGroup } from "@/components/help/function-group";
import type { FunctionText } from "@/lib/language/function-text";
import type { GuideText } from "@/lib/language/guide-text";
import type { DescribedFunction } from "@/state/help/reference";

interface FunctionReferenceProps {
  readonly functions: readonly DescribedFunction[];
  /** Whether all of it is shown at once. */
  readonly open: boolean;
  readonly words: GuideText["functions"];
  readonly functionText: FunctionText;
}

/** Functions with their rendered examples, by what their names begin with. */
export function FunctionReference({ functions, ...rest }: FunctionReferenceProps) {
  return (
    <div className="divide-y divide-line overflow-hidden rounded-panel border border-line bg-surface">
      {[...inGroups(functions)].map(([group, members]) => (
        <FunctionGroup key={group} name={group} functions={members} {...rest} />
      ))}
    </div>
  );
}

/** By what stands before the dot, empty where there is none; in the order of the first of each. */
function inGroups(functions: readonly DescribedFunction[]): Map<string, DescribedFunction[]> {
  const groups = new Map<string, DescribedFunction[]>();
  for (const entry of functions) {
    const group = entry.name.slice(0, Math.max(0, entry.name.indexOf(".")));
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return groups;
}
