/** An identifier in backticks. Only names of lower-case letters, digits and underscores come here. */
export function identifier(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/**
 * A text in single quotes, as Hive reads it: quotes and backslashes escaped. What could end a statement or begin a comment
 * for a tool that splits statements, and what cannot be seen, is written as its code.
 */
export function sqlText(text: string): string {
  const escaped = text
    .replaceAll(/[\\']/g, (sign) => `\\${sign}`)
    .replaceAll(/[;`]|--|\/\*|[\p{C}\p{Zl}\p{Zp}]/gu, (signs) =>
      Array.from({ length: signs.length }, (_, at) => code(signs, at)).join(""),
    );
  return `'${escaped}'`;
}

function code(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}
