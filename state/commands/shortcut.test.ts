import { expect, test } from "vitest";
import { isPlain, isShortcut, type KeyPress, keysOf } from "@/state/commands/shortcut";

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test("Mod is Ctrl, and Command on Apple's machines", () => {
  expect(isShortcut(press("Enter", "Enter", { ctrlKey: true }), "Mod-Enter", false)).toBe(true);
  expect(isShortcut(press("Enter", "Enter", { metaKey: true }), "Mod-Enter", true)).toBe(true);
  expect(isShortcut(press("Enter", "Enter", { ctrlKey: true }), "Mod-Enter", true)).toBe(false);
  expect(isShortcut(press("Enter", "Enter"), "Mod-Enter", false)).toBe(false);
});

test("a key that is held besides makes another shortcut", () => {
  expect(isShortcut(press("Enter", "Enter", { ctrlKey: true, shiftKey: true }), "Mod-Enter", false)).toBe(
    false,
  );
  expect(isShortcut(press("k", "KeyK", { ctrlKey: true, altKey: true }), "Mod-k", false)).toBe(false);
});

test("with Shift, the place of the key counts, not the sign that it gives", () => {
  const held = { ctrlKey: true, shiftKey: true };
  expect(isShortcut(press(">", "Period", held), "Mod-Shift-.", false)).toBe(true);
  expect(isShortcut(press(":", "Period", held), "Mod-Shift-.", false)).toBe(true);
});

test("Korean letters are on the keys of the Latin ones", () => {
  expect(isShortcut(press("ㅏ", "KeyK", { ctrlKey: true }), "Mod-k", false)).toBe(true);
});

test("another Latin layout is taken at its word", () => {
  expect(isShortcut(press("t", "KeyK", { ctrlKey: true }), "Mod-k", false)).toBe(false);
});

test("the question mark is one with Shift and without", () => {
  expect(isPlain("?")).toBe(true);
  expect(isShortcut(press("?", "Slash", { shiftKey: true }), "?", false)).toBe(true);
  expect(isShortcut(press("?", "KeyM"), "?", false)).toBe(true);
  expect(isShortcut(press("/", "Slash"), "?", false)).toBe(false);
});

test("a function key works while somebody types, and is another one with Shift", () => {
  expect(isPlain("F1")).toBe(false);
  expect(isShortcut(press("F1", "F1"), "F1", false)).toBe(true);
  expect(isShortcut(press("F1", "F1", { shiftKey: true }), "F1", false)).toBe(false);
});

test("keys are shown as they are called on the machine", () => {
  expect(keysOf("Mod-Shift-.", false)).toEqual(["Ctrl", "Shift", "."]);
  expect(keysOf("Mod-k", true)).toEqual(["⌘", "K"]);
});
