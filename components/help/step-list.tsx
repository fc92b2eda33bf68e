import { TopicBody } from "@/components/help/topic-body";
import type { GuideTopic } from "@/lib/language/guide-text";

interface StepListProps {
  /** Each with its number, which it keeps where others are left out. */
  readonly steps: readonly (readonly [number, GuideTopic])[];
}

/** What to do, one after the other. */
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
