import { Prose } from "@/components/help/prose";
import type { GuideTopic } from "@/lib/language/guide-text";

/** What help says about something, without its title. */
export function TopicBody({ topic }: { readonly topic: GuideTopic }) {
  return (
    <div className="flex max-w-prose flex-col gap-2 text-ink-soft">
      {topic.lines.map((line) => (
        <p key={line}>
          <Prose line={line} />
        </p>
      ))}
      {topic.points !== undefined && (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {topic.points.map((point) => (
            <li key={point}>
              <Prose line={point} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
