import { abbreviation, adjective, ingverb, noun, phrase, verb } from "../faker10/hacker-words";
import { ignoringArguments } from "./lenient";

export const hackerFunctions = [
  ignoringArguments("hacker.abbreviation", "Returns a tech abbreviation, such as HTTP.", abbreviation),
  ignoringArguments("hacker.adjective", "Returns a tech adjective, such as virtual.", adjective),
  ignoringArguments("hacker.noun", "Returns a tech noun, such as firewall.", noun),
  ignoringArguments("hacker.verb", "Returns a tech verb, such as compress.", verb),
  ignoringArguments("hacker.ingverb", "Returns a tech verb that ends in -ing.", ingverb),
  ignoringArguments("hacker.phrase", "Returns a sentence of tech jargon.", phrase),
];
