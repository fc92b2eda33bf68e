import { expect, test } from "vitest";
import { ArgumentError, type Value } from "../functions/template-function";
import { bindFunction, createTestContext } from "../testing/render-records";

function catchError(name: string, ...args: readonly Value[]): ArgumentError {
  try {
    bindFunction(name, ...args);
  } catch (error) {
    if (error instanceof ArgumentError) return error;
    throw error;
  }
  throw new Error(`${name} accepted ${JSON.stringify(args)}`);
}

test.each<[string, Value[]]>([
  ["lorem.words", [1e8]],
  ["lorem.words", [{ min: 1, max: 1e9 }]],
  ["lorem.sentence", [1e9]],
  ["lorem.sentences", [1e9]],
  ["lorem.paragraph", [1e9]],
  ["lorem.paragraphs", [1e9]],
  ["lorem.lines", [1e9]],
  ["lorem.slug", [1e9]],
  ["random.words", [1e9]],
  ["random.alphaNumeric", [1e9]],
  ["finance.account", [1e9]],
  ["finance.mask", [1e9]],
  ["finance.accountNumber", [1e9]],
  ["finance.pin", [{ length: 1e9 }]],
  ["finance.creditCardNumber", ["#{999999999}"]],
  ["finance.creditCardNumber", ["#{9999}".repeat(10)]],
  ["git.commitSha", [{ length: 1e9 }]],
  ["helpers.replaceCreditCardSymbols", ["#{1,999999999}"]],
  ["helpers.fromRegExp", ["[a-z]{1,999999999}"]],
  ["helpers.fromRegExp", ["((a{1000}){1000}){1000}"]],
  ["helpers.fromRegExp", ["(){999999999}"]],
  ["helpers.fromRegExp", ["(".repeat(100_000)]],
  ["helpers.fromRegExp", ["a{100000}".repeat(20)]],
  ["internet.password", [1e9]],
  ["internet.password", [{ length: 1e9 }]],
  ["internet.password", [{ pattern: "(((.?){100}){100}){100}z" }]],
  ["date.betweens", [{ from: 0, to: 1, count: 1e9 }]],
  ["number.bigInt", ["9".repeat(5_000)]],
  ["string.alpha", [1e9]],
  ["string.alphanumeric", [{ length: { min: 1, max: 1e9 } }]],
  ["string.binary", [{ length: 1e9 }]],
  ["string.octal", [{ length: 1e9 }]],
  ["string.hexadecimal", [{ length: 1e9 }]],
  ["string.numeric", [1e9]],
  ["string.sample", [1e9]],
  ["string.symbol", [1e9]],
  ["string.nanoid", [1e9]],
  ["string.fromCharacters", ["ab", 1e9]],
  ["string.fromCharacters", [["a".repeat(10_000)], 10_000]],
  ["system.fileName", [{ extensionCount: 1e9 }]],
  ["word.words", [1e9]],
])("%s rejects arguments that would exceed the size of a record: %j", (name, args) => {
  expect(catchError(name, ...args).message).not.toBe("");
});

test("a string that is too long for a date is rejected without parsing", () => {
  expect(catchError("date.between", "Z(".repeat(120_000), "2021-01-01").index).toBe(0);
});

test("a draw stops as soon as its text exceeds the size of a record", () => {
  const draw = bindFunction("lorem.sentences", 140_000);
  const context = createTestContext();
  expect(() => draw(context)).toThrow(ArgumentError);
});

test.each<[string, Value[], index: number, message: string]>([
  ["number.int", ["many"], 0, '"max" must be a number, not "many".'],
  ["number.int", [{ min: 5, max: 1 }], 0, '"min" (5) must not be greater than "max" (1).'],
  ["number.int", [{ min: 4, max: 5, multipleOf: 3 }], 0, "There is no multiple of 3 from 4 to 5."],
  ["number.float", [{ fractionDigits: 1.5 }], 0, '"fractionDigits" must be an integer, not 1.5.'],
  [
    "number.float",
    [{ fractionDigits: 1, multipleOf: 0.5 }],
    0,
    '"fractionDigits" and "multipleOf" cannot be used together: remove one of them.',
  ],
  [
    "string.alpha",
    [{ casing: "UPPER" }],
    0,
    '"casing" must be one of "mixed", "upper", "lower", not "UPPER".',
  ],
  ["string.numeric", [{ exclude: "0123456789" }], 0, '"exclude" leaves no characters to choose from.'],
  [
    "string.fromCharacters",
    [],
    0,
    '"characters" is required: The characters to choose from, as a string or a list.',
  ],
  ["string.fromCharacters", ["ab", "many"], 1, '"length" must be an integer, not "many".'],
  ["person.firstName", ["women"], 0, '"sex" must be one of "female", "male", "generic", not "women".'],
  [
    "internet.ipv4",
    [{ cidrBlock: "10.0.0.300/8" }],
    0,
    '"cidrBlock" must be a CIDR block such as 10.1.0.0/16, not "10.0.0.300/8".',
  ],
  [
    "date.between",
    ["2020-02-30", "2021-01-01"],
    0,
    '"from" must be a date such as "2024-01-31" or "2024-01-31T12:00:00Z", not "2020-02-30".',
  ],
  ["date.between", ["2020-02-20"], 1, '"to" is required: The latest date.'],
  ["number.float", [{ min: -1e308, max: 1e308 }], 0, "The range from -1e+308 to 1e+308 is too large."],
  ["commerce.price", [{ min: 5, max: 1 }], 0, '"min" (5) must not be greater than "max" (1).'],
  ["internet.httpStatusCode", [["success"]], 0, '"options" must be an object with types, not ["success"].'],
  ["helpers.arrayElement", [[]], 0, '"array" must be a list with at least one element, not [].'],
  [
    "helpers.weightedArrayElement",
    [[{ weight: 0, value: 1 }]],
    0,
    '"array[0].weight" must be greater than 0, not 0.',
  ],
  ["helpers.fromRegExp", ["a(b"], 0, '"pattern" cannot be used: A ( has no matching ).'],
  ["random.number", ["many"], 0, '"max" must be a number, not "many".'],
  ["random.number", [{ precision: 0 }], 0, '"precision" must not be 0.'],
  ["random.number", [1, 5, 0], 2, '"precision" must not be 0.'],
  ["random.arrayElement", [[]], 0, '"array" must be a list with at least one element, not [].'],
  ["finance.amount", [1, "x"], 1, '"max" must be a number, not "x".'],
  [
    "finance.creditCardNumber",
    ["viza"],
    0,
    '"issuer" must be one of american_express, diners_club, discover, jcb, mastercard, visa, or a format with # for digits, not "viza".',
  ],
  [
    "finance.creditCardNumber",
    ["constructor"],
    0,
    '"issuer" must be one of american_express, diners_club, discover, jcb, mastercard, visa, or a format with # for digits, not "constructor".',
  ],
])("%s reports what is wrong with %j", (name, args, index, message) => {
  const error = catchError(name, ...args);
  expect([error.index, error.message]).toEqual([index, message]);
});

test("an error for a misspelled option names the closest option and suggests a corrected object", () => {
  const error = catchError("string.alpha", { lenght: 5, casing: "upper" });
  expect(error.message).toBe('There is no option "lenght": did you mean "length"?');
  expect(error.suggestion).toBe('{"length":5,"casing":"upper"}');
});

test("an error for an unknown option lists the valid options", () => {
  expect(catchError("location.state", { color: "red" }).message).toBe(
    'There is no option "color": use abbreviated.',
  );
});

test("a suggestion for one option keeps the other options", () => {
  const error = catchError("string.alpha", { length: 5, casing: "uper" });
  expect(error.suggestion).toBe('{"length":5,"casing":"upper"}');
});

test.each<[string, Value[]]>([
  ["system.fileExt", ["constructor"]],
  ["system.fileExt", ["__proto__"]],
  ["location.countryCode", [{ variant: "alpha-2", __proto__: null }]],
  ["random.objectElement", [JSON.parse('{"__proto__":"x"}'), "key"]],
])("%s does not read inherited properties: %j", (name, args) => {
  const value = bindFunction(name, ...args)(createTestContext());
  expect(typeof value).toBe("string");
});

test("drawing a word of a length that no word has throws an error", () => {
  const draw = bindFunction("word.noun", { length: 99 });
  expect(() => draw(createTestContext())).toThrow("There is no word with 99 letters.");
});
