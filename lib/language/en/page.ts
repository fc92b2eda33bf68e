import type { ParameterKind } from "@/lib/template/function-table";

/** The texts that every page shares, in English: header, commands, shortcuts, and the frame of help. */
export const pageText = {
  header: {
    setup: "AWS setup",
    skip: "Skip to main content",
  },
  commands: {
    palette: "Commands",
    shortcuts: "Keyboard shortcuts",
    search: "Search commands",
    none: "No matching commands.",
    openPalette: "Open command palette",
    openShortcuts: "Show keyboard shortcuts",
    plainKeys: "Open this list with ?",
    groups: { run: "Run", template: "Template", go: "Go to", page: "Page" },
    inEditor: "In the editor",
    editor: {
      complete: "Suggest functions",
      explain: "Show help at the cursor",
      fix: "Apply quick fix at the cursor",
      problems: "Show problems",
      find: "Find and replace",
      nextMatch: "Add next match to selection",
      undo: "Undo",
      indent: "Indent",
      leave: "Leave the editor",
    },
    send: "Send records",
    pause: "Pause run",
    resume: "Resume run",
    stop: "Stop run",
    preview: "Show new samples",
    goTo: {
      template: "Go to template",
      samples: "Go to sample records",
      destination: "Go to destination",
      rate: "Go to rate",
      run: "Go to run",
      delivery: "Go to delivery",
    },
    help: "Open help",
    setup: "Open AWS setup",
    workbench: "Open workbench",
    theme: {
      system: "Use system theme",
      light: "Use light theme",
      dark: "Use dark theme",
    },
    language: {
      system: "Use browser language",
      en: "Use English",
      ko: "Use Korean (한국어)",
    },
    settings: "Open sign-in settings",
    signOut: "Sign out",
  },
  help: {
    open: "Help",
    title: "Help",
    back: "Back to the workbench",
    parameter: {
      kinds: {
        integer: "integer",
        number: "number",
        string: "string",
        boolean: "boolean",
        array: "array",
        object: "object",
        date: "date",
        format: "format",
        any: "any",
      } satisfies Record<ParameterKind, string>,
      range: (minimum: number | undefined, maximum: number | undefined): string => {
        if (minimum === undefined) return maximum === undefined ? "" : `up to ${maximum}`;
        return maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`;
      },
      required: "required",
      default: (value: string) => `default ${value}`,
    },
  },
};
