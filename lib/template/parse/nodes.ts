import type { ErrorFacts } from "@/lib/errors";
import type { Place, SyntaxCode } from "../diagnostic";

/** Every node has its place in the source. */
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

/** A dotted name: a bound value, or a function with its arguments. The check decides which. */
export interface NameNode extends Place {
  readonly kind: "name";
  readonly parts: readonly NamePart[];
  /** Undefined without parentheses. */
  readonly args: readonly ExpressionNode[] | undefined;
  /** The place of the dotted name only. */
  readonly name: Place;
  /** The place between the parentheses. */
  readonly argsPlace: Place | undefined;
}

export type ExpressionNode = LiteralNode | ListNode | ObjectNode | NameNode;

interface TextNode extends Place {
  readonly kind: "text";
  /** Without line breaks, and without whitespace at the ends of the template. */
  readonly text: string;
}

/** A syntax error in a tag. */
export interface SyntaxProblem extends Place {
  readonly code: SyntaxCode;
  readonly message: string;
  readonly facts: ErrorFacts;
  /** The closing characters that are missing at the end of the tag; empty for any other error. */
  readonly missing: string;
}

/** A string literal with escaped quotes (`\"`). */
export interface EscapedString extends Place {
  readonly value: string;
}

export interface PlaceholderNode extends Place {
  readonly kind: "placeholder";
  /** The place between the braces. */
  readonly inner: Place;
  /** Undefined if it has a syntax error. */
  readonly expression: ExpressionNode | undefined;
  readonly problem: SyntaxProblem | undefined;
  /** The name after `as`. */
  readonly binding: NamePart | undefined;
  readonly escapedStrings: readonly EscapedString[];
}

export interface RepeatNode extends Place {
  readonly kind: "repeat";
  /** The opening tag. */
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
