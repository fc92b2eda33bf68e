/**
 * Whether `version` satisfies `range`, for the two forms that `engines` of package.json uses here: `^1.2.3` and
 * `>=1.2.3`, joined by `||`. The semver package would know them all, but nothing is installed when this is asked.
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
  const actual = numbers(version);
  const least = numbers(match[2]);
  if (match[1] === "^" && actual[0] !== least[0]) return false;
  const difference = actual.map((part, index) => part - (least[index] ?? 0)).find((step) => step !== 0);
  return (difference ?? 0) >= 0;
}

/**
 * A pre-release ("23.0.0-nightly") is taken as the release that it leads to.
 *
 * @param {string} version
 * @returns {number[]}
 */
function numbers(version) {
  return version.split(/[.+-]/, 3).map(Number);
}
