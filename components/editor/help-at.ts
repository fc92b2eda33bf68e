import { type Card, type CardLine, functionCard } from "@/components/editor/function-card";
import { type FunctionIndex, parametersAt } from "@/components/editor/function-index";
import type { HelpWords } from "@/components/editor/help-words";
import { renderExample } from "@/components/editor/render-example";
import type { BlockWord } from "@/components/editor/suggestions";
import { type CursorContext, getBoundNames, getCursorContext, type WrittenName } from "@/lib/template/cursor";
import type { Place } from "@/lib/template/diagnostic";
import { templateWorker } from "@/lib/worker/template-client";

/** Values here come again for the same template, so that they can be read. */
const SEED = 11;

export interface Help extends Place {
  readonly card: Card;
}

/** What there is to say about an offset of a template: the name there, else the call around it. */
export async function helpAt(
  source: string,
  offset: number,
  index: FunctionIndex,
  words: HelpWords,
): Promise<Help | undefined> {
  const context = getCursorContext(source, offset);
  if (context === undefined) return undefined;
  const written = context.name !== undefined && context.name.text !== "" ? context.name : undefined;
  const own = written && (await nameCard(source, written, index, words));
  const card = own ?? (context.call && (await nameCard(source, context.call.name, index, words)));
  if (card === undefined) return undefined;
  const here = await valuesHere(source, context.inner.from - 1, words);
  const place = written ?? { from: offset, to: offset };
  const argument = own === undefined ? argumentLine(source, context, index, words) : [];
  const lines = [...argument, ...card.lines, ...here];
  return { from: place.from, to: place.to, card: { ...card, lines } };
}

async function nameCard(
  source: string,
  { from, text: name }: WrittenName,
  index: FunctionIndex,
  words: HelpWords,
): Promise<Card | undefined> {
  const { blocks, help } = words.text.editorTools;
  if (/[#/]\s*$/.test(source.slice(Math.max(0, from - 8), from)) && isBlockWord(name)) {
    return { title: `#${name}`, description: blocks[name], lines: [] };
  }
  if (getBoundNames(source, from).includes(name.split(".")[0] ?? "")) {
    return { title: name, description: name === "index" ? help.index : help.bound, lines: [] };
  }
  const facts = index.find(name);
  return facts && functionCard(words, facts, await renderExample(facts.example));
}

/** What the argument means that the cursor is in, or the key of an options object that it is at. */
function argumentLine(
  source: string,
  { call, name, string }: CursorContext,
  index: FunctionIndex,
  { functions }: HelpWords,
): CardLine[] {
  const facts = call && index.find(call.name.text);
  if (call === undefined || facts === undefined) return [];
  const key = call.key ?? (call.isInObject ? keyText(source, string ?? name) : undefined);
  const parameter = parametersAt(facts, call.argument, key).find(({ options }) => options === undefined);
  return parameter === undefined ? [] : [[parameter.name, functions.parameter(parameter.description)]];
}

function keyText(source: string, place: Place | undefined): string | undefined {
  return place && source.slice(place.from, place.to).replaceAll(/[\\"']/g, "");
}

function isBlockWord(name: string): name is BlockWord {
  return name === "repeat" || name === "oneOf" || name === "case";
}

async function valuesHere(source: string, offset: number, { text }: HelpWords): Promise<CardLine[]> {
  const values = await templateWorker()
    .then((worker) => worker.valuesAt(source, offset, SEED))
    .catch(() => []);
  return values.length === 0 ? [] : [[text.editorTools.help.here, values.map(shortened).join(" · ")]];
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 77)}…` : value;
}
