import type { Unsubscribe } from "@/lib/unsubscribe";
/**
 * Shows what the page's address names behind its `#`, now and whenever that changes. Ids of help
 * are plain letters, digits, dots and hyphens, which an address holds as they are.
 */
export function followHash(show: (id: string) => void): Unsubscribe {
  const follow = () => {
    if (location.hash !== "") show(location.hash.slice(1));
  };
  follow();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}
