/** @typedef {{ file: string, args: string[], shell: boolean }} NpmCommand */

/**
 * How to run npm. Under `npm start` npm says where it is itself, and Node can run that without a shell;
 * on Windows the `npm` of the PATH is a batch file, which needs one.
 *
 * @param {string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @returns {NpmCommand}
 */
export function npmCommand(args, env = process.env, platform = process.platform) {
  const npm = env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return { file: process.execPath, args: [npm, ...args], shell: false };
  return { file: "npm", args, shell: platform === "win32" };
}
