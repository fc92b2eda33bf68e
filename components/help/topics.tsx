import { GuideLink } from "@/components/help/guide-link";
import { type ProsePart, proseParts } from "@/components/help/prose-marks";
import { DisclosureChevron } from "@/components/ui/disclosure";
import { textLinkClass } from "@/components/ui/link";
import type { GuideQuestion, GuideTopic } from "@/lib/language/guide-text";

/** The body of a topic, without its title. */
function TopicBody({ topic }: { readonly topic: GuideTopic }) {
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

/** A line of Help with its labels, code and links. */
function Prose({ line }: { readonly line: string }) {
  return proseParts(line).map((part) => <Part key={part.from} {...part} />);
}

function Part({ kind, text, to = "" }: ProsePart) {
  switch (kind) {
    case "text":
      return text;
    case "label":
      return <b className="font-semibold text-ink">{text}</b>;
    case "code":
      return (
        <code className="rounded-small bg-hover px-1 font-mono text-xs break-words text-ink">{text}</code>
      );
    case "link":
      return (
        <GuideLink to={to} className={textLinkClass}>
          {text}
        </GuideLink>
      );
  }
}

interface StepListProps {
  /** Each step with its number, which it keeps in search results. */
  readonly steps: readonly (readonly [number, GuideTopic])[];
}

/** A numbered list of steps. */
export function StepList({ steps }: StepListProps) {
  return (
    <ol className="flex flex-col gap-4">
      {steps.map(([number, step]) => (
        <li key={number} value={number} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
          <span
            aria-hidden
            className="inline-flex size-6 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
          >
            {number}
          </span>
          <h3 className="self-center font-semibold">{step.title}</h3>
          <div className="col-start-2">
            <TopicBody topic={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface QuestionListProps {
  readonly questions: readonly (readonly [GuideQuestion, GuideTopic])[];
  /** Whether all answers are open. */
  readonly open: boolean;
}

/** Questions with an ID each; the answer opens below. */
export function QuestionList({ questions, open }: QuestionListProps) {
  return (
    <div className="divide-y divide-line overflow-hidden rounded-panel border border-line bg-surface">
      {questions.map(([id, topic]) => (
        <details key={id} id={id} open={open} className="group">
          <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2 px-3 py-2 -outline-offset-2 hover:bg-hover">
            <DisclosureChevron />
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

/** The AWS setup topics. */
export function SetupTopics({ topics }: { readonly topics: readonly GuideTopic[] }) {
  return topics.map((topic) => (
    <div key={topic.title} className="flex flex-col gap-1">
      <h3 className="font-semibold">{topic.title}</h3>
      <TopicBody topic={topic} />
    </div>
  ));
}
