import { AWS_SOURCES } from "./aws-sources";
import { endpointSource } from "./endpoint-source";

/** The name of a directive and its sources. */
export type Directive = readonly [name: string, ...sources: string[]];

/**
 * What all of our policies have in common: where requests may go, and what may be loaded beside scripts.
 * Everything that the site loads comes from the site itself.
 *
 * @param requests further sources that requests may go to
 */
export function sharedDirectives(requests: readonly string[]): Directive[] {
  return [
    ["connect-src", "'self'", ...AWS_SOURCES, ...requests],
    ["font-src", "'self'"],
    ["frame-src", "'none'"],
    ["img-src", "'self'", "data:"],
    ["manifest-src", "'self'"],
    ["media-src", "'none'"],
    ["object-src", "'none'"],
    ["style-src", "'self'"],
    ["worker-src", "'self'"],
    ["base-uri", "'none'"],
    // Forms are handled by scripts. One that is sent before they came would put a password into the address.
    ["form-action", "'none'"],
  ];
}

/** Only a header can say this; a `<meta>` with it makes the browser warn. */
export const NO_FRAMES: Directive = ["frame-ancestors", "'none'"];

/** The sources of the deployment's endpoint: one or none. */
export function endpointSources(endpoint: string | undefined): string[] {
  return endpoint === undefined ? [] : [endpointSource(endpoint)];
}

export function policyText(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(" ")).join("; ");
}
