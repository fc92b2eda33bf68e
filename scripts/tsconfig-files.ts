/** The tsconfigs to check, of the files of a folder: all but the base, which the others extend. */
export function tsconfigFiles(names: readonly string[]): string[] {
  return names.filter((name) => /^tsconfig(\..+)?\.json$/.test(name) && name !== "tsconfig.base.json").sort();
}
