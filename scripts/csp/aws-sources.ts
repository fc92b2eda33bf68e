/**
 * Where AWS's services answer, as sources of a Content-Security-Policy. A policy knows wildcards only at the left
 * end of a host, and region and bucket stand there as well, so this is as narrow as one policy for every region
 * can be.
 */
export const AWS_SOURCES = ["https://*.amazonaws.com", "https://*.amazonaws.com.cn"] as const;
