import { expect, test } from "vitest";
import { getKeyLabels, isPlain, isShortcut, type KeyPress } from "@/state/commands/shortcuts";

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test("Mod is Command on Apple devices and Ctrl elsewhere", () => {
  expect(isShortcut(press("Enter", "Enter", { ctrlKey: true }), "Mod-Enter", false)).toBe(true);
  expect(isShortcut(press("Enter", "Enter", { metaKey: true }), "Mod-Enter", true)).toBe(true);
  expect(isShortcut(press("Enter", "Enter", { ctrlKey: true }), "Mod-Enter", true)).toBe(false);
  expect(isShortcut(press("Enter", "Enter"), "Mod-Enter", false)).toBe(false);
});

test("an additional modifier key makes another shortcut", () => {
  expect(isShortcut(press("Enter", "Enter", { ctrlKey: true, shiftKey: true }), "Mod-Enter", false)).toBe(
    false,
  );
  expect(isShortcut(press("k", "KeyK", { ctrlKey: true, altKey: true }), "Mod-k", false)).toBe(false);
});

test("with Shift, the position of the key counts, not the character that it produces", () => {
  const held = { ctrlKey: true, shiftKey: true };
  expect(isShortcut(press(">", "Period", held), "Mod-Shift-.", false)).toBe(true);
  expect(isShortcut(press(":", "Period", held), "Mod-Shift-.", false)).toBe(true);
});

test("a Korean letter counts as the Latin letter on its key", () => {
  expect(isShortcut(press("ㅏ", "KeyK", { ctrlKey: true }), "Mod-k", false)).toBe(true);
});

test("in another Latin layout, the character counts, not the position of the key", () => {
  expect(isShortcut(press("t", "KeyK", { ctrlKey: true }), "Mod-k", false)).toBe(false);
});

test("the question mark works with and without Shift", () => {
  expect(isPlain("?")).toBe(true);
  expect(isShortcut(press("?", "Slash", { shiftKey: true }), "?", false)).toBe(true);
  expect(isShortcut(press("?", "KeyM"), "?", false)).toBe(true);
  expect(isShortcut(press("/", "Slash"), "?", false)).toBe(false);
});

test("a function key works in a text field, and is another shortcut with Shift", () => {
  expect(isPlain("F1")).toBe(false);
  expect(isShortcut(press("F1", "F1"), "F1", false)).toBe(true);
  expect(isShortcut(press("F1", "F1", { shiftKey: true }), "F1", false)).toBe(false);
});

test("keys are shown as they are labelled on the keyboard", () => {
  expect(getKeyLabels("Mod-Shift-.", false)).toEqual(["Ctrl", "Shift", "."]);
  expect(getKeyLabels("Mod-k", true)).toEqual(["⌘", "K"]);
});
