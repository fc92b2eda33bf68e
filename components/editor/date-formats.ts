/** Formats that records are often in, the most usual first. */
export const DATE_FORMATS = [
  "YYYY-MM-DD HH:mm:ss.SSS",
  "YYYY-MM-DDTHH:mm:ss.SSS[Z]",
  "YYYY-MM-DDTHH:mm:ssZ",
  "YYYY-MM-DD HH:mm:ss",
  "YYYY-MM-DD",
  "YYYYMMDD",
  "HH:mm:ss",
  "x",
  "X",
  "DD/MMM/YYYY:HH:mm:ss ZZ",
  "ddd, DD MMM YYYY HH:mm:ss ZZ",
  "MM/DD/YYYY hh:mm:ss A",
] as const;
