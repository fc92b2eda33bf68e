/**
 * Which paths a `.dockerignore` keeps out of a build. The last pattern that matches the path, or a folder above it,
 * decides. Source: ".dockerignore file" in Docker's documentation of the build context.
 */
export function dockerIgnore(text: string): (path: string) => boolean {
  const patterns = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ keeps: line.startsWith("!"), matches: matcher(line.replace(/^!/, "")) }));
  return (path) => patterns.findLast(({ matches }) => matches(path))?.keeps === false;
}

function matcher(pattern: string): (path: string) => boolean {
  const source = pattern
    .split(/(\*\*\/|\*)/)
    .map((part) => ({ "**/": "(?:.*/)?", "*": "[^/]*" })[part] ?? part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join("");
  const whole = new RegExp(`^${source}(?:/.*)?$`);
  return (path) => whole.test(path);
}
