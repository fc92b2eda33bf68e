/**
 * The words of a key or a header, in lowercase and separated by single spaces: `deviceId`, `device_id` and `DEVICE-ID`
 * are the same.
 */
export function toWords(name: string): string {
  return name
    .slice(0, 100)
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** `tags` → `tag`, for the items of a list of that name. */
export function toSingular(name: string): string {
  if (/ies$/i.test(name)) return name.replace(/ies$/i, "y");
  return /[^s]s$/i.test(name) ? name.slice(0, -1) : name;
}
