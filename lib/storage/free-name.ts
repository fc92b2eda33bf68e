import { toTemplateName } from "@/lib/share/template-name";

/** Room for a number behind the name, within the length that a name may have. */
const LONGEST_STEM = 92;

/** The name itself, or with the lowest number behind it that makes it one that is not taken: `Orders (2)`. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = [...stemOf(wanted)].slice(0, LONGEST_STEM).join("").trimEnd();
  for (let number = 2; ; number += 1) {
    const name = toTemplateName(`${stem} (${number})`);
    if (name !== undefined && !taken.has(name)) return name;
  }
}

/** A name without the number that may have been put behind it. */
export function stemOf(name: string): string {
  return name.replace(/ \(\d{1,4}\)$/, "");
}
