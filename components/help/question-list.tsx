import { TopicBody } from "@/components/help/topic-body";
import { OpenMark } from "@/components/ui/open-mark";
import type { GuideQuestion, GuideTopic } from "@/lib/language/guide-text";

interface QuestionListProps {
  readonly questions: readonly (readonly [GuideQuestion, GuideTopic])[];
  /** Whether all answers are shown at once. */
  readonly open: boolean;
}

/** Questions; each has an id to lead to it, and its answer opens below it. */
export function QuestionList({ questions, open }: QuestionListProps) {
  return (
    <div className="divide-y divide-line overflow-hidden rounded-panel border border-line bg-surface">
      {questions.map(([id, topic]) => (
        <details key={id} id={id} open={open} className="group">
          <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2 px-3 py-2 -outline-offset-2 hover:bg-hover">
            <OpenMark />
            <h3 className="font-medium">{topic.title}</h3>
          </summary>
          <div className="pr-4 pb-4 pl-9">
            <TopicBody topic={topic} />
          </div>
        </details>
      ))}
    </div>
  );
}
