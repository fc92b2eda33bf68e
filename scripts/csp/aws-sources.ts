/**
 * Where AWS's services answer, as sources of a Content-Security-Policy. A policy knows wildcards only at the left
 * end of a host, and region and bucket stand there as well, so this is as narrow as one policy for every region
 * can be.
 */
export const AWS_SOURCES: readonly string[] = [
  "https://*.amazonaws.com",
  // China
  "https://*.amazonaws.com.cn",
  // AWS European Sovereign Cloud
  "https://*.amazonaws.eu",
];
