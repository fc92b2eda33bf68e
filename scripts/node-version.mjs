/**
 * Whether `version` satisfies `range`. Knows only the two forms in `engines` of package.json, `^1.2.3` and `>=1.2.3`, joined
 * by `||`: the semver package is not installed yet when this runs.
 *
 * @param {string} version for example "20.19.0"
 * @param {string} range
 * @returns {boolean}
 */
export function satisfies(version, range) {
  return range.split("||").some((part) => satisfiesOne(version, part.trim()));
}

/**
 * @param {string} version
 * @param {string} comparator
 * @returns {boolean}
 */
function satisfiesOne(version, comparator) {
  const match = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(comparator);
  if (!match?.[2])
    throw new TypeError(`Cannot read the version range "${comparator}": write ^1.2.3 or >=1.2.3.`);
  const actual = parseVersion(version);
  const least = parseVersion(match[2]);
  if (match[1] === "^" && actual[0] !== least[0]) return false;
  const difference = actual.map((part, index) => part - (least[index] ?? 0)).find((step) => step !== 0);
  return (difference ?? 0) >= 0;
}

/**
 * Treats a pre-release ("23.0.0-nightly") as its release.
 *
 * @param {string} version
 * @returns {number[]}
 */
function parseVersion(version) {
  return version.split(/[.+-]/, 3).map(Number);
}
