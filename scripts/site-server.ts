import { deployedEndpoint } from "./csp/deployed-endpoint";
import { type Site, serve } from "./serve";
import { siteFiles } from "./site-files";
import { withConfig } from "./with-config";

export interface SiteOptions {
  /** The built site. */
  readonly directory: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The address to listen on. 127.0.0.1, this machine alone, unless told. */
  readonly host?: string;
  /** What `/config.json` holds; the file of the site when absent. */
  readonly config?: unknown;
}

/**
 * Serves a built site.
 *
 * @throws {Error} with code `EADDRINUSE` where the port is taken
 */
export async function serveSite({ directory, port, host, config }: SiteOptions): Promise<Site> {
  const files = siteFiles(directory, await deployedEndpoint(directory, config));
  return serve({ answer: config === undefined ? files : withConfig(config, files), port, host });
}
