import { abbreviation, adjective, ingverb, noun, phrase, verb } from "../faker10/hacker-words";
import { ignoringArguments } from "./lenient";

export const hackerFunctions = [
  ignoringArguments("hacker.abbreviation", "A technical abbreviation such as HTTP.", abbreviation),
  ignoringArguments("hacker.adjective", "A technical adjective such as virtual.", adjective),
  ignoringArguments("hacker.noun", "A technical noun such as firewall.", noun),
  ignoringArguments("hacker.verb", "A technical verb such as compress.", verb),
  ignoringArguments("hacker.ingverb", "A technical verb that ends with -ing.", ingverb),
  ignoringArguments("hacker.phrase", "A sentence full of technical words.", phrase),
];
