/** Forms of lines that are logs, even where they have as many commas as the line before. */
const LOGS = [
  // Common and combined log format.
  /^\S+ \S+ \S+ \[[^\]]+\] "/,
  // Syslog.
  /^(<\d+>)?\d? ?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d /,
  // A time, then more words.
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z| ?[+-]\d\d:?\d\d| UTC)?\]? +[^\s\d,;|]/,
  /^\[[^\]]*\] /,
  // key=value pairs.
  /^\w+=("[^"]*"|\S+) +\w+=/,
];

export function isLogLine(line: string): boolean {
  return LOGS.some((log) => log.test(line));
}
