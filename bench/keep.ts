let kept = 0;

/**
 * Uses a record as a sender would, so that no engine leaves out work whose result nobody sees: reading a character
 * makes it one flat string.
 */
export function keep(record: string): void {
  kept = (kept + record.length + record.charCodeAt(record.length >> 1)) | 0;
}

/** What was kept, for the same reason. */
export const keptSum = (): number => kept;
