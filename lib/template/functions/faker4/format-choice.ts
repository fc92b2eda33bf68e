import { drawMember } from "../../random/draw-integer";
import type { TextDraw } from "../faker10/draw";
import { type Field, field } from "../faker10/field";

/** Which of a few forms: faker 4.1 took a number and drew one of all forms for anything else. */
export function formatChoice(forms: readonly TextDraw[], description: string): Field<TextDraw> {
  const any: TextDraw = (context) => drawMember(context.random, forms)(context);
  const help = { kind: "integer", description, minimum: 0, maximum: forms.length - 1 } as const;
  const choice = field(help, (value) => (typeof value === "number" ? forms[value] : undefined));
  return { ...choice, read: (value, place) => choice.read(value, place) ?? any, absent: () => any };
}
