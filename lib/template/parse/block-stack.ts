import {
  badArgument,
  createErrorDiagnostic,
  type Diagnostic,
  type Place,
  quoted,
  wrongLetterCase,
} from "../diagnostic";
import { ArgumentError } from "../functions/template-function";
import { LIMITS } from "../limits";
import type { CaseNode, ExpressionNode, TreeNode } from "./nodes";
import type { BlockName, BlockWord } from "./parse-tag";

/** An open block, or the template itself. */
interface Frame {
  readonly name: BlockName | undefined;
  readonly opening: Place;
  readonly args: readonly ExpressionNode[];
  readonly nodes: TreeNode[];
  readonly cases: CaseNode[];
}

interface Opening {
  readonly block: BlockWord;
  readonly args: readonly ExpressionNode[];
}

/** Adds nodes to the blocks that contain them. */
export class BlockStack {
  readonly diagnostics: Diagnostic[] = [];
  readonly #frames: Frame[] = [createFrame(undefined, { from: 0, to: 0 }, [])];
  readonly #onWhole: (node: TreeNode) => void;

  /** @param onWhole receives each top-level node in order, as soon as it is complete */
  constructor(onWhole: (node: TreeNode) => void) {
    this.#onWhole = onWhole;
  }

  /** The number of open blocks. */
  get depth(): number {
    return this.#frames.length - 1;
  }

  add(node: TreeNode): void {
    const { name, nodes } = this.#top;
    if (name === "oneOf") {
      if (node.kind !== "text" || node.text.trim() !== "") this.diagnostics.push(outsideCase(node));
    } else if (name === undefined) this.#onWhole(node);
    else nodes.push(node);
  }

  open({ block, args }: Opening, opening: Place): void {
    if (!block.name) {
      this.diagnostics.push(unknownBlock(block));
      return;
    }
    if (block.written !== block.name)
      this.diagnostics.push(wrongLetterCase(block, block.written, block.name));
    if (block.name === "case" && this.#top.name !== "oneOf") {
      this.diagnostics.push(
        createErrorDiagnostic(
          opening,
          "case-outside-one-of",
          "`#case` is only allowed inside `#oneOf`: write `{{#oneOf}}` before it.",
        ),
      );
    }
    if (this.depth === LIMITS.nestingDepth) this.diagnostics.push(tooDeep(opening));
    this.#frames.push(createFrame(block.name, opening, args));
  }

  close(block: BlockWord, closing: Place): void {
    if (!block.name) {
      this.diagnostics.push(unknownBlock(block));
      return;
    }
    if (block.written !== block.name)
      this.diagnostics.push(wrongLetterCase(block, block.written, block.name));
    if (!this.#frames.some((open) => open.name === block.name)) {
      this.diagnostics.push(unexpectedClose(block.name, closing));
      return;
    }
    this.#closeUnclosed(block.name, closing.from);
    this.#closeTop(closing.to);
  }

  /** Closes all open blocks when the template ends at `end`. */
  finish(end: number): void {
    this.#closeUnclosed(undefined, end);
  }

  get #top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** Reports and closes the open blocks above the nearest block of that name. */
  #closeUnclosed(name: BlockName | undefined, at: number): void {
    let insert = "";
    while (this.#top.name !== name) {
      insert += `{{/${this.#top.name}}}`;
      this.diagnostics.push(unclosedBlock(this.#top, at, insert));
      this.#closeTop(at);
    }
  }

  #closeTop(to: number): void {
    const { name, opening, args, nodes, cases } = this.#frames.pop() as Frame;
    // Deeper nodes are not added to the tree, so code that walks the tree needs no limit.
    if (this.depth >= LIMITS.nestingDepth) return;
    const place = { from: opening.from, to };
    const extra = args[name === "repeat" ? 2 : name === "case" ? 1 : 0];
    if (extra) this.diagnostics.push(extraArgument(extra, name));
    if (name === "repeat") {
      this.add({ kind: "repeat", ...place, opening, count: args[0], separator: args[1], body: nodes });
    } else if (name === "oneOf") {
      this.add({ kind: "oneOf", ...place, opening, cases });
    } else if (name === "case") {
      this.#top.cases.push({ ...place, opening, weight: args[0], body: nodes });
    }
  }
}

function createFrame(name: BlockName | undefined, opening: Place, args: readonly ExpressionNode[]): Frame {
  return { name, opening, args, nodes: [], cases: [] };
}

function outsideCase(node: TreeNode): Diagnostic {
  return createErrorDiagnostic(
    node,
    "outside-case",
    "Everything between `{{#oneOf}}` and `{{/oneOf}}` must be in a case: write `{{#case}}` before this and `{{/case}}` after it.",
  );
}

function unknownBlock(block: BlockWord): Diagnostic {
  return createErrorDiagnostic(
    block,
    "unknown-block",
    `There is no block ${quoted(block.written)}: the blocks are repeat, oneOf and case.`,
    { facts: { name: block.written } },
  );
}

function tooDeep(place: Place): Diagnostic {
  const limit = LIMITS.nestingDepth;
  return createErrorDiagnostic(
    place,
    "nesting-too-deep",
    `Blocks are nested more than ${limit} levels deep: reduce the nesting.`,
    {
      facts: { limit },
    },
  );
}

function unexpectedClose(name: BlockName, closing: Place): Diagnostic {
  return createErrorDiagnostic(
    closing,
    "unexpected-close",
    `\`{{/${name}}}\` closes nothing: remove it, or write \`{{#${name}}}\` before it.`,
    { fix: { label: "Remove it", from: closing.from, to: closing.to, insert: "" }, facts: { name } },
  );
}

function unclosedBlock({ name = "repeat", opening }: Frame, at: number, insert: string): Diagnostic {
  return createErrorDiagnostic(
    opening,
    "unclosed-block",
    `The block \`#${name}\` is not closed: write \`{{/${name}}}\` where it ends.`,
    { fix: { label: `Add {{/${name}}}`, from: at, to: at, insert }, facts: { name } },
  );
}

function extraArgument(place: Place, name: BlockName | undefined): Diagnostic {
  const problem = new ArgumentError(-1, "block-argument");
  const fix = { label: "Remove it", from: place.from, to: place.to, insert: "" };
  return badArgument(place, `#${name}`, problem, fix);
}
