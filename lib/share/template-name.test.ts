import fc from "fast-check";
import { expect, test } from "vitest";
import { templateNameSchema, toTemplateName } from "@/lib/share/template-name";

test("a name keeps letters of every script, emoji and punctuation", () => {
  for (const name of ["Bestellungen für März", "주문 데이터", "نموذج", "👩‍💻 logs", "a <b> & 'c'"]) {
    expect(toTemplateName(name)).toBe(name);
  }
});

test("white space becomes single spaces, and none around the name", () => {
  expect(toTemplateName("  a\r\n\tb \u00a0 c  ")).toBe("a b c");
});

test("what cannot be seen or turns the text round is left out", () => {
  expect(toTemplateName("a\u202eb\u0000c\ud800d\ufeffe\u2028f")).toBe("abcde f");
});

test("a name is cut after 100 characters, never inside one", () => {
  expect(toTemplateName("x".repeat(1000))).toBe("x".repeat(100));
  expect(toTemplateName("🎵".repeat(1000))).toBe("🎵".repeat(100));
});

test("nothing that can be seen is no name", () => {
  for (const text of ["", "   ", "\u200b", "\u200d", "\u202e"]) expect(toTemplateName(text)).toBeUndefined();
});

test("what comes out is a valid name and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const name = toTemplateName(text);
      if (name === undefined) return;
      expect(toTemplateName(name)).toBe(name);
      expect(templateNameSchema.safeParse(name).success).toBe(true);
    }),
  );
});
