/** Whether each word of the query is somewhere in the text, in small or capital letters. An empty query is everywhere. */
export function matchesAllWords(text: string, query: string): boolean {
  const searched = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
