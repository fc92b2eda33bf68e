import type { FunctionText } from "@/lib/language/function-text";
import type { GuideText } from "@/lib/language/guide-text";
import { parameterDetail } from "@/state/help/parameter-text";
import type { DescribedCall, DescribedFunction } from "@/state/help/reference";
import { useText } from "@/state/language/use-text";

interface FunctionEntryProps {
  readonly entry: DescribedFunction;
  readonly words: GuideText["functions"];
  readonly functionText: FunctionText;
}

export function FunctionEntry({ entry, words, functionText }: FunctionEntryProps) {
  return (
    <li id={entry.name} tabIndex={-1} className="laid-out-when-near flex flex-col gap-1.5 px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h4 className="font-mono font-semibold break-all">{entry.name}</h4>
        {entry.aliases.length > 0 && (
          <p className="text-xs text-ink-soft">{words.aliases(entry.aliases.join(", "))}</p>
        )}
      </div>
      <p>{functionText.describe(entry.name, entry.description)}</p>
      <dl className="grid grid-cols-1 gap-x-3 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <dt className="text-xs leading-5 text-ink-soft">{words.example}</dt>
        <dd className="font-mono text-xs leading-5 break-words text-code-placeholder">{entry.example}</dd>
        <dt className="text-xs leading-5 text-ink-soft">{words.gives}</dt>
        <dd className="font-mono text-xs leading-5 break-words">{entry.rendered}</dd>
      </dl>
      {entry.calls.some((call) => call.parameters.length > 0) && (
        <details>
          <summary className="cursor-pointer text-xs text-ink-soft">{words.arguments}</summary>
          {entry.calls.map((call) => (
            <CallParameters key={call.text} call={call} functionText={functionText} />
          ))}
        </details>
      )}
    </li>
  );
}

interface CallParametersProps {
  readonly call: DescribedCall;
  readonly functionText: FunctionText;
}

function CallParameters({ call, functionText }: CallParametersProps) {
  const text = useText();
  return (
    <div className="mt-1.5 border-l-2 border-line pl-3 text-xs">
      <p className="font-mono break-words">{call.text}</p>
      <ul>
        {call.parameters.map((parameter) => (
          <li key={parameter.name} className="mt-0.5">
            <code className="font-mono font-semibold">{parameter.name}</code>{" "}
            <span className="text-ink-soft">
              ({parameterDetail(parameter, text.help.parameter, functionText)})
            </span>{" "}
            {functionText.parameter(parameter.description)}
          </li>
        ))}
      </ul>
    </div>
  );
}
