import { expect, test } from "vitest";
import { faker4Modules } from "../testing/faker4";
import { renderRecords } from "../testing/render-records";

/**
 * Module, function, arguments as JSON, and the format of the results. The KDG's evaluator passes only one argument, so
 * faker 4.1 is called directly.
 */
const CALLS: readonly (readonly [module: string, name: string, args: string, form: RegExp])[] = [
  ["finance", "amount", "5,10,2", /^([5-9]\.\d\d|10\.00)$/],
  ["finance", "amount", '5,10,0,"$"', /^\$([5-9]|10)$/],
  ["finance", "amount", '0,1,4,"€"', /^€[01]\.\d{4}$/],
  ["finance", "mask", "3,true", /^\(\d{3}\)$/],
  ["finance", "mask", "3,true,true", /^\(\.\.\.\d{3}\)$/],
  ["finance", "mask", "3,false,true", /^\.\.\.\d{3}$/],
  ["commerce", "price", "1,3", /^[1-3]\.00$/],
  ["commerce", "price", '1,3,0,"$"', /^\$[1-3]$/],
  ["commerce", "price", '-1,3,2,"$"', /^\$0$/],
  ["image", "cats", "100,50", /^http:\/\/lorempixel\.com\/100\/50\/cats$/],
  ["image", "cats", "100,50,true", /^http:\/\/lorempixel\.com\/100\/50\/cats\?\d{1,5}$/],
  ["image", "imageUrl", '1,2,"x",false,true', /^https:\/\/lorempixel\.com\/1\/2\/x$/],
  ["image", "imageUrl", '1,2,"x",true,false', /^http:\/\/lorempixel\.com\/1\/2\/x\?\d{1,5}$/],
  ["image", "image", "7,8,true", /^http:\/\/lorempixel\.com\/7\/8\/[a-z]+\?\d{1,5}$/],
  [
    "image",
    "dataUri",
    "7,8",
    /^data:image\/svg\+xml;charset=UTF-8,.*width%3D%227%22%20height%3D%228%22.*7x8.*$/,
  ],
  ["internet", "email", '"Ada","Lovelace"', /^Ada(\d\d?|[._]Lovelace(\d\d?)?)@(gmail|yahoo|hotmail)\.com$/],
  ["internet", "email", '"Ada","O\'Neil","x.io"', /^Ada(\d\d?|[._]ONeil(\d\d?)?)@x\.io$/],
  [
    "internet",
    "exampleEmail",
    '"Ada","Lovelace"',
    /^Ada(\d\d?|[._]Lovelace(\d\d?)?)@example\.(com|net|org)$/,
  ],
  ["internet", "userName", '"Ada Ann","Lovelace"', /^AdaAnn(\d\d?|[._]Lovelace(\d\d?)?)$/],
  ["internet", "color", "0,0,255", /^#[0-8][\da-f][0-8][\da-f]([7-f][\da-f]|100)$/],
  ["internet", "password", "10,true", /^([bcdfghjklmnpqrstvwxyz][aeiou]){5}$/],
  ["internet", "password", '10,false,"[A-C]"', /^[A-C]{10}$/],
  ["internet", "password", '8,false,"[0-9]","id-"', /^id-\d{5}$/],
  ["internet", "password", '2,false,"[0-9]","long"', /^long$/],
  ["name", "findName", '"Ada","Lovelace"', /^(\S+ Ada Lovelace|Ada Lovelace \S+|Ada Lovelace)$/],
  ["lorem", "sentences", '2,"|"', /^[A-Z][a-z ]+\.\|[A-Z][a-z ]+\.$/],
  ["lorem", "sentences", '2,""', /^[A-Z][a-z ]+\.[A-Z][a-z ]+\.$/],
  ["lorem", "paragraphs", '2,"|"', /^[A-Z][A-Za-z .]+\|[A-Z][A-Za-z .]+$/],
  ["helpers", "replaceSymbolWithNumber", '"!!-#","!"', /^\d\d-#$/],
  ["random", "objectElement", '{"a":1,"b":2},"key"', /^[ab]$/],
  ["random", "objectElement", '{"a":1,"b":2},"value"', /^[12]$/],
];

test.each(CALLS)("{{%s.%s(%s)}} has the same format as in faker 4.1", (module, name, args, form) => {
  const values = JSON.parse(`[${args}]`) as unknown[];
  const expected = Array.from({ length: 40 }, () => String(faker4Modules[module]?.[name]?.(...values)));
  expect(expected.filter((value) => !form.test(value))).toEqual([]);
  const actual = renderRecords(`{{${module}.${name}(${args})}}`, 200);
  expect(actual.filter((value) => !form.test(value))).toEqual([]);
});

test.each([
  ["past", '2,"2020-06-01T12:00:00.000Z"'],
  ["future", '2,"2020-06-01T12:00:00.000Z"'],
  ["between", '"2020-06-01","2020-06-02"'],
  ["between", '"2020-06-02","2020-06-01"'],
  ["between", '"2020-06-01T10:00:00+09:00","2020-06-01T11:00:00+09:00"'],
  ["between", '"June 1, 2020 10:00 UTC","June 1, 2020 12:00 UTC"'],
])("{{date.%s(%s)}} covers the same range as in faker 4.1", (name, args) => {
  const values = JSON.parse(`[${args}]`) as unknown[];
  const expected = Array.from({ length: 3_000 }, () => Number(faker4Modules.date?.[name]?.(...values)));
  const actual = renderRecords(`{{date.${name}(${args})}}`, 3_000).map((text) => Date.parse(text));
  const [earliest, latest] = [Math.min(...expected), Math.max(...expected)];
  const slack = (latest - earliest) / 200;
  expect(Math.abs(Math.min(...actual) - earliest)).toBeLessThan(slack);
  expect(Math.abs(Math.max(...actual) - latest)).toBeLessThan(slack);
});

test.each([
  ["{{random.number(1,5)}}", /^[1-5]$/],
  ["{{random.number(5, 6, 0.5)}}", /^(5|5\.5|6)$/],
  ["{{random.number()}}", /^\d{1,5}$/],
  ['{{random.number("50")}}', /^[1-5]?\d$/],
  ["{{random.float(5,200,2)}}", /^\d{1,3}(\.\d\d?)?$/],
  ['{{random.float({"min":1,"max":2,"precision":0.5})}}', /^(1|1\.5|2)$/],
  ["{{random.float(0.5)}}", /^\d{1,5}(\.5)?$/],
  ["{{random.float(2)}}", /^[0-2](\.\d\d?)?$/],
  ["{{random.float}}", /^\d{1,5}(\.\d\d?)?$/],
  ['{{random.arrayElement("a","b")}}', /^[ab]$/],
  ["{{address.nearbyGPSCoordinate}}", /^-?\d{1,2}\.\d{4},-?\d{1,3}\.\d{4}$/],
  ["{{address.nearbyGPSCoordinate([37.5,127.0])}}", /^37\.\d{4},12[67]\.\d{4}$/],
  ["{{address.nearbyGPSCoordinate([37.5,127.0],1,true)}}", /^37\.(49|50)\d\d,1(26\.9[89]|27\.0[01])\d\d$/],
  ["{{system.directoryPath}}", /^\/./],
  ["{{system.filePath}}", /^\/.+\/.+\..+/],
])("%s works, although faker 4.1 or its evaluator does not support it", (template, form) => {
  expect(renderRecords(template, 300).filter((value) => !form.test(value))).toEqual([]);
});
