import { abbreviation, adjective, ingverb, noun, phrase, verb } from "../faker10/hacker-words";
import type { TemplateFunction } from "../template-function";
import { oldPlain } from "./lenient";

export const hackerRows: readonly TemplateFunction[] = [
  oldPlain("hacker.abbreviation", "A technical abbreviation such as HTTP.", abbreviation),
  oldPlain("hacker.adjective", "A technical adjective such as virtual.", adjective),
  oldPlain("hacker.noun", "A technical noun such as firewall.", noun),
  oldPlain("hacker.verb", "A technical verb such as compress.", verb),
  oldPlain("hacker.ingverb", "A technical verb that ends with -ing.", ingverb),
  oldPlain("hacker.phrase", "A sentence full of technical words.", phrase),
];
