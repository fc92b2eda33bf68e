/** Shows what the page's address names behind its `#`, now and whenever that changes. Returns what ends it. */
export function followHash(show: (id: string) => void): () => void {
  const follow = () => {
    if (location.hash !== "") show(decodeURIComponent(location.hash.slice(1)));
  };
  follow();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}
