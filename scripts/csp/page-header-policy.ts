import { endpointSources, NO_FRAMES, policyText, sharedDirectives } from "./policy-directives";

/**
 * The policy that a server sends with every page when it does not know the pages. It says nothing about scripts,
 * because the `<meta>` of each page does, with the hashes of its inline scripts; a browser obeys both policies.
 *
 * @param endpoint the AWS-compatible endpoint of the deployment, as `config.json` names it
 * @throws {PlainError} where a policy cannot name the endpoint
 */
export function pageHeaderPolicy(endpoint?: string): string {
  return policyText([...sharedDirectives(endpointSources(endpoint)), NO_FRAMES]);
}
