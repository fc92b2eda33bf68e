/** Whether the text contains each word of the query, ignoring case. An empty query matches everything. */
export function matchesAllWords(text: string, query: string): boolean {
  const searched = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
