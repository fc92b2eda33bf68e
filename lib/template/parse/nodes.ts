import type { ErrorFacts } from "@/lib/errors";
import type { Place, SyntaxCode } from "../diagnostic";

/** Every node keeps its place in the source. */
interface LiteralNode extends Place {
  readonly kind: "literal";
  readonly value: string | number | boolean | null;
}

export interface ListNode extends Place {
  readonly kind: "list";
  readonly items: readonly ExpressionNode[];
}

export interface MemberNode extends Place {
  readonly key: string;
  readonly value: ExpressionNode;
}

export interface ObjectNode extends Place {
  readonly kind: "object";
  readonly members: readonly MemberNode[];
}

/** One part of a dotted name. */
export interface NamePart extends Place {
  readonly text: string;
}

/** A dotted name: a bound value, or a function with its arguments. Which of them, the check decides. */
export interface NameNode extends Place {
  readonly kind: "name";
  readonly parts: readonly NamePart[];
  /** Undefined where no parentheses follow. */
  readonly args: readonly ExpressionNode[] | undefined;
  /** The place of the dotted name alone. */
  readonly name: Place;
  /** The place between the parentheses. */
  readonly argsPlace: Place | undefined;
}

export type ExpressionNode = LiteralNode | ListNode | ObjectNode | NameNode;

interface TextNode extends Place {
  readonly kind: "text";
  /** Without line breaks, and without the white space around the whole template. */
  readonly text: string;
}

/** What went wrong while reading a tag. */
export interface SyntaxProblem extends Place {
  readonly code: SyntaxCode;
  readonly message: string;
  readonly facts: ErrorFacts;
  /** The closing marks that are missing at the end of the tag; empty where something else is wrong. */
  readonly missing: string;
}

/** A string literal whose quotes are written `\"`. */
export interface EscapedString extends Place {
  readonly value: string;
}

export interface PlaceholderNode extends Place {
  readonly kind: "placeholder";
  /** Between the braces. */
  readonly inner: Place;
  /** Undefined where it does not follow the grammar. */
  readonly expression: ExpressionNode | undefined;
  readonly problem: SyntaxProblem | undefined;
  /** The name after `as`. */
  readonly binding: NamePart | undefined;
  readonly escapedStrings: readonly EscapedString[];
}

export interface RepeatNode extends Place {
  readonly kind: "repeat";
  /** The tag that opens it. */
  readonly opening: Place;
  readonly count: ExpressionNode | undefined;
  readonly separator: ExpressionNode | undefined;
  readonly body: readonly TreeNode[];
}

export interface CaseNode extends Place {
  readonly opening: Place;
  readonly weight: ExpressionNode | undefined;
  readonly body: readonly TreeNode[];
}

export interface OneOfNode extends Place {
  readonly kind: "oneOf";
  readonly opening: Place;
  readonly cases: readonly CaseNode[];
}

export type TreeNode = TextNode | PlaceholderNode | RepeatNode | OneOfNode;
