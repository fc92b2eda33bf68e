/** A member's path: `user.name`, or `["odd key"]` where the key could be mistaken. */
export function memberPath(path: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** The path of a list's items: `items[]`. */
export function itemPath(path: string): string {
  return `${path}[]`;
}
