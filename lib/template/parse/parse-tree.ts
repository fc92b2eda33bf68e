import {
  createErrorDiagnostic,
  createWarningDiagnostic,
  type Diagnostic,
  type Fix,
  type Place,
  quoted,
} from "../diagnostic";
import { findOpeningBraces, type Tag, TagFinder } from "../find-tag";
import { LIMITS } from "../limits";
import { BlockStack } from "./block-stack";
import { readKdgPlaceholder } from "./kdg-placeholder";
import type { TreeNode } from "./nodes";
import { parseTag, type ReadTag, readOpenExpression } from "./parse-tag";

export interface TreeOptions {
  /** Line breaks between the first and the last character of the template are part of its text. */
  readonly keepLineBreaks?: boolean | undefined;
  /** Receives each top-level node in order, as soon as it is complete. */
  readonly onNode: (node: TreeNode) => void;
}

/**
 * Parses the nodes of a template one at a time, so that the caller need not keep them all. Never throws, and reads each
 * character a bounded number of times. The check resolves names and arguments.
 *
 * @returns the syntax diagnostics
 */
export function readTree(source: string, options: TreeOptions): readonly Diagnostic[] {
  return new TreeParser(source, options).parse();
}

/** All nodes of a template. */
export function parseTree(source: string): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  readTree(source, { onNode: (node) => nodes.push(node) });
  return nodes;
}

class TreeParser {
  readonly #source: string;
  readonly #keepLineBreaks: boolean;
  readonly #finder: TagFinder;
  readonly #blocks: BlockStack;
  readonly #diagnostics: Diagnostic[] = [];
  /** The number of characters that may still be read in failed searches for the end of a tag. */
  #patience: number;

  constructor(source: string, { keepLineBreaks = false, onNode }: TreeOptions) {
    this.#source = source;
    this.#blocks = new BlockStack(onNode);
    this.#keepLineBreaks = keepLineBreaks;
    this.#finder = new TagFinder(source);
    this.#patience = 2 * source.length;
  }

  parse(): readonly Diagnostic[] {
    const end = this.#source.trimEnd().length;
    let at = this.#source.length - this.#source.trimStart().length;
    for (let count = 1; ; count += 1) {
      const opening = findOpeningBraces(this.#source, at);
      if (!opening) break;
      if (count > LIMITS.placeholders) {
        this.#report(tooManyPlaceholders(opening));
        break;
      }
      this.#addText(at, opening.from);
      at = this.#addTag(opening);
    }
    if (at < end) this.#addText(at, end);
    this.#blocks.finish(this.#source.length);
    return [...this.#diagnostics, ...this.#blocks.diagnostics];
  }

  #report(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  #addText(from: number, to: number): void {
    const written = this.#source.slice(from, to);
    const text = this.#keepLineBreaks ? written : written.replaceAll(/[\r\n]+/g, "");
    if (text !== "") this.#blocks.add({ kind: "text", from, to, text });
  }

  /** Adds the tag at an opening and returns the offset after it. */
  #addTag(opening: Place): number {
    const { tag, read } = this.#readTag(opening);
    if (tag.end === "single-brace") {
      this.#report(singleBrace(this.#source, tag));
      this.#addText(tag.from, tag.to);
      return tag.to;
    }
    if (tag.end === "unclosed") {
      this.#report(unclosedPlaceholder(this.#source, tag));
      return tag.to;
    }
    this.#addContent(tag, read);
    return tag.to;
  }

  #addContent(tag: Tag, read: ReadTag): void {
    const { content, problem, escapedStrings } = read;
    const place = { from: tag.from, to: tag.to };
    const findClosing = this.#source.slice(tag.inner.to, tag.to);
    if (findClosing.length > 2) this.#report(splitBraces(tag));
    if (content?.kind === "open") {
      this.#blocks.open(content, place);
    } else if (content?.kind === "close") {
      this.#blocks.close(content.block, place);
    } else {
      const { expression, binding } = content ?? { expression: undefined, binding: undefined };
      this.#blocks.add({
        kind: "placeholder",
        ...place,
        inner: tag.inner,
        expression,
        binding,
        problem,
        escapedStrings,
      });
    }
  }

  /**
   * A tag with unbalanced quotes is read again as the KDG reads it, up to the first two closing braces. Reading again
   * uses patience. Without patience, all tags are read that way, so that every template takes linear time.
   */
  #readTag(opening: Place): { tag: Tag; read: ReadTag } {
    const tag =
      this.#patience > 0 ? this.#finder.findTag(opening) : this.#finder.findTagIgnoringQuotes(opening);
    const read = this.#parseTag(tag);
    const { firstClose } = tag;
    if (!firstClose || firstClose.to >= tag.to) return { tag, read };
    if (tag.end === "closed" && !read.problem) return { tag, read };
    const inner = { from: opening.to, to: firstClose.from };
    if (tag.end === "closed" && !readKdgPlaceholder(this.#source.slice(inner.from, inner.to)))
      return { tag, read };
    this.#patience -= tag.to - firstClose.to;
    const short: Tag = { ...tag, to: firstClose.to, end: "closed", inner, firstClose: undefined };
    return { tag: short, read: this.#parseTag(short) };
  }

  #parseTag(tag: Tag): ReadTag {
    if (tag.end !== "closed") return { content: undefined, problem: undefined, escapedStrings: [] };
    return parseTag(this.#source, tag.inner, this.#blocks.depth);
  }
}

function tooManyPlaceholders(place: Place): Diagnostic {
  const limit = LIMITS.placeholders;
  return createErrorDiagnostic(
    place,
    "too-many-placeholders",
    `The template has more than ${limit} placeholders: use fewer, or a \`#repeat\` block.`,
    { facts: { limit } },
  );
}

function singleBrace(source: string, tag: Tag): Diagnostic {
  const text = source.slice(tag.from, tag.to);
  return createWarningDiagnostic(
    tag,
    "single-closing-brace",
    `${quoted(text)} ends with one brace and is copied as text: write ${quoted(`${text}}`)} for a placeholder.`,
    { fix: { label: "Add the second brace", from: tag.to, to: tag.to, insert: "}" }, facts: { text } },
  );
}

function splitBraces(tag: Tag): Diagnostic {
  const at = tag.inner.to;
  return createWarningDiagnostic(
    { from: at, to: tag.to },
    "split-closing-braces",
    "The two braces that end this placeholder are on two lines. If the second one ends an object, write `}}` before it.",
    { fix: { label: "End the placeholder here", from: at, to: at, insert: "}" } },
  );
}

/** Adds an unclosed placeholder: it is reported at its start and ends where its expression ends. */
function unclosedPlaceholder(source: string, tag: Tag): Diagnostic {
  const { at, insert } = findClosingPoint(source, tag);
  const to = Math.max(tag.inner.from, at);
  return createErrorDiagnostic(
    { from: tag.from, to },
    "unclosed-placeholder",
    `The placeholder ${quoted(source.slice(tag.from, to))} is not closed: write \`${insert}\` after it.`,
    {
      fix: closesTag(source, tag, at, insert) ? createFix(at, insert) : undefined,
      facts: { text: source.slice(tag.from, to), insert },
    },
  );
}

/** The end of the expression, or of its text if it only lacks closing characters, or of the line. */
function findClosingPoint(source: string, { inner }: Tag): { at: number; insert: string } {
  const { end, missing } = readOpenExpression(source, inner);
  if (end !== undefined) return { at: end, insert: "}}" };
  const text = source.slice(inner.from, inner.to);
  const kept = missing === "" ? (text.split(/[\r\n]/, 1)[0] ?? "") : text;
  return { at: inner.from + kept.trimEnd().length, insert: `${missing}}}` };
}

function closesTag(source: string, tag: Tag, at: number, insert: string): boolean {
  const fixed = source.slice(tag.from, at) + insert;
  const opening = { from: 0, to: tag.inner.from - tag.from };
  const { end, to } = new TagFinder(fixed).findTag(opening);
  return end === "closed" && to === fixed.length;
}

function createFix(at: number, insert: string): Fix {
  return { label: "Close the placeholder", from: at, to: at, insert };
}
