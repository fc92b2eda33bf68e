/** Reports one line to the bench. */
export async function report(line: object): Promise<void> {
  await fetch("/bench/report", { method: "POST", body: JSON.stringify(line) });
}

/** Runs the measurements of a page, and reports their end or the problem. */
export async function reporting(measure: () => Promise<void>): Promise<void> {
  try {
    await measure();
    await report({ done: true });
  } catch (error) {
    await report({
      done: true,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
