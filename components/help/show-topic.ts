/** Opens what it is in, brings it into view and lets Tab go on from there. Gives whether it is there. */
export function showTopic(id: string): boolean {
  const topic = document.getElementById(id);
  if (topic === null) return false;
  for (let part: HTMLElement | null = topic; part !== null; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  topic.scrollIntoView();
  const stop = topic.querySelector("summary") ?? topic;
  stop.focus({ preventScroll: true });
  return true;
}
