"use client";

import type { LanguageExample } from "@/components/help/language-examples";
import { useText } from "@/components/language/use-text";

/** The template language in one screen: what to write, and what one record of it is. */
export function LanguageGuide({ examples }: { readonly examples: readonly LanguageExample[] }) {
  const { columns, examples: names } = useText().help.guide;
  return (
    <div className="overflow-x-auto rounded-panel border border-line bg-surface">
      <table className="w-full text-left">
        <thead className="border-b border-line text-xs text-ink-soft">
          <tr>
            <th className="px-4 py-2 font-medium">{columns.what}</th>
            <th className="px-4 py-2 font-medium">{columns.template}</th>
            <th className="px-4 py-2 font-medium">{columns.record}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line align-top">
          {examples.map(({ what, template, record }) => (
            <tr key={what}>
              <th scope="row" className="px-4 py-2 font-medium">
                {names[what]}
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
