const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
]);

/**
 * Parses a duration: `"500ms"`, `"30s"`, `"1.5h"`, `"1h 30m"` → milliseconds. A number without a unit is milliseconds.
 */
export function parseDuration(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/gi)];
  const rest = text.replaceAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/gi, "").trim();
  if (parts.length === 0 || rest !== "") return undefined;
  let total = 0;
  for (const [, digits, unit = ""] of parts) {
    const unitMs = UNITS.get(unit.toLowerCase());
    if (unitMs === undefined) return undefined;
    total += Number(digits) * unitMs;
  }
  return total;
}
