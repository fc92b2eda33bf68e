import { drawUuid } from "../../random/draw-uuid";
import { jsonText } from "../../render/json-text";
import type { RenderContext } from "../template-function";
import { base64 } from "./base64";
import { DAY, momentBetween, SECOND } from "./calendar";
import { ALPHANUMERICS } from "./character-sets";
import { companyName } from "./company";
import { characterRun, memberOf } from "./draw";
import type { PlainObject } from "./value-fields";

export const jwtAlgorithm = memberOf(({ definitions }) => definitions.internet.jwt_algorithm);

const SIGNATURE_LENGTH = 64;

export interface TokenParts {
  readonly header: PlainObject | undefined;
  readonly payload: PlainObject | undefined;
  /** Milliseconds since 1970. */
  readonly refDate: number | undefined;
}

/** A JSON Web Token. Its signature is random, so it is not valid. */
export function jwt(context: RenderContext, { header, payload, refDate }: TokenParts): string {
  const head = header ?? { alg: jwtAlgorithm(context), typ: "JWT" };
  const body = payload ?? claims(context, refDate ?? context.now);
  return `${encoded(head)}.${encoded(body)}.${characterRun(context.random, ALPHANUMERICS, SIGNATURE_LENGTH)}`;
}

/** Issued within the last day, ends within a day of that, not valid before some moment of the years around. */
function claims(context: RenderContext, now: number): PlainObject {
  const { random } = context;
  const issued = momentBetween(random, now - DAY, now - SECOND).getTime();
  return {
    iat: Math.round(issued / 1000),
    exp: Math.round(momentBetween(random, issued + SECOND, issued + DAY).getTime() / 1000),
    nbf: Math.round(momentBetween(random, now - 365 * DAY, now + 365 * DAY).getTime() / 1000),
    iss: companyName(context),
    sub: drawUuid(random),
    aud: drawUuid(random),
    jti: drawUuid(random),
  };
}

function encoded(part: PlainObject): string {
  return base64(jsonText(part)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
