import { TopicBody } from "@/components/help/topic-body";
import type { GuideTopic } from "@/lib/language/guide-text";

/** What an AWS account needs. */
export function SetupTopics({ topics }: { readonly topics: readonly GuideTopic[] }) {
  return topics.map((topic) => (
    <div key={topic.title} className="flex flex-col gap-1">
      <h3 className="font-semibold">{topic.title}</h3>
      <TopicBody topic={topic} />
    </div>
  ));
}
