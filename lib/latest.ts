/** Whether the call is still the latest one. */
export type IsLatest = () => boolean;

/**
 * Tells the latest of overlapping asynchronous calls from those that it has overtaken:
 *
 *     const startLookup = latest();
 *     const isLatest = startLookup();
 *     const answer = await lookUp();
 *     if (isLatest()) show(answer);
 *
 * @returns starts a call, after which every earlier one is out of date
 */
export function latest(): () => IsLatest {
  let started = 0;
  return () => {
    started += 1;
    const call = started;
    return () => call === started;
  };
}
