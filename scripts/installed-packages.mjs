/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages by path, for example "node_modules/next" */

/**
 * What npm would still have to install: packages of package-lock.json that npm's own record of node_modules
 * (`node_modules/.package-lock.json`, written when an install is complete) does not hold in that version.
 * Optional ones are left out: most of them are for other platforms.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @returns {string[]} paths
 */
export function missingPackages(locked, installed) {
  return Object.entries(locked)
    .filter(([path, wanted]) => path !== "" && !wanted.optional && !isSame(wanted, installed[path]))
    .map(([path]) => path);
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} present
 * @returns {boolean}
 */
function isSame(wanted, present) {
  return present?.version === wanted.version && present?.integrity === wanted.integrity;
}
