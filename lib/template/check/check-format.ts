import { formatWarnings } from "../dates/format-warnings";
import { type Diagnostic, type Place, warningAt } from "../diagnostic";

/**
 * Warnings about a date format.
 *
 * @param place where the format is written
 * @param write how a format is written there: with quotes, or bare
 */
export function formatDiagnostics(
  format: string,
  place: Place,
  write: (format: string) => string,
): Diagnostic[] {
  return formatWarnings(format).map(({ code, message, fixed }) =>
    warningAt(place, code, message, {
      fix: { label: `Write ${fixed}`, from: place.from, to: place.to, insert: write(fixed) },
      facts: { format, suggestion: fixed },
    }),
  );
}
