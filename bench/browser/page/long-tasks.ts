export interface LongTasks {
  readonly count: number;
  readonly longestMs: number;
}

/** Watches a window's main thread for tasks of 50 ms and more, until the returned function is called. */
export function watchLongTasks(view: typeof globalThis = globalThis): () => LongTasks {
  const durations: number[] = [];
  const record = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) durations.push(duration);
  };
  const observer = new view.PerformanceObserver((list) => record(list.getEntries()));
  observer.observe({ type: "longtask" });
  return () => {
    record(observer.takeRecords());
    observer.disconnect();
    return { count: durations.length, longestMs: Math.round(Math.max(0, ...durations)) };
  };
}
