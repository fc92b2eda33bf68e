import { languageExamples } from "@/components/help/language-examples";

/** The template language in one screen: what to write, and what one record of it is. */
export function LanguageGuide() {
  return (
    <div className="overflow-x-auto rounded-panel border border-line bg-surface">
      <table className="w-full text-left">
        <thead className="border-b border-line text-xs text-ink-soft">
          <tr>
            <th className="px-4 py-2 font-medium">What</th>
            <th className="px-4 py-2 font-medium">You write</th>
            <th className="px-4 py-2 font-medium">A record has</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line align-top">
          {languageExamples().map(({ what, template, record }) => (
            <tr key={what}>
              <th scope="row" className="px-4 py-2 font-medium">
                {what}
              </th>
              <td className="px-4 py-2 font-mono text-xs break-words text-code-placeholder">{template}</td>
              <td className="px-4 py-2 font-mono text-xs break-words">{record}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
