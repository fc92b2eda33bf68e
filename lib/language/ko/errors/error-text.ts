import type { ErrorCode, ErrorFacts } from "@/lib/errors";
import type { LocalizableError } from "@/lib/language/localized-error";

/** `{name}` stands for a fact. */
export type Line = string | ((facts: ErrorFacts) => string);

/** The lines of one code; or, as a function, its whole message, with the hint unchanged. */
type ErrorText = { readonly message: Line; readonly hint?: Line } | ((error: LocalizableError) => string);

/** The texts of one room's errors: one for each code. */
export type ErrorTexts<Code extends ErrorCode> = Readonly<Record<Code, ErrorText>>;
