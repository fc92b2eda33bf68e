import type { ParameterKind } from "@/lib/template/functions/template-function";

/** What every page says: its header, commands and shortcuts, and the shell of help, in English. */
export const pageText = {
  header: {
    setup: "AWS set-up",
    skip: "Skip to the main content",
  },
  commands: {
    palette: "Commands",
    shortcuts: "Keyboard shortcuts",
    search: "Search commands",
    none: "No command has all of these words in its name.",
    openPalette: "Open the command palette",
    openShortcuts: "Show keyboard shortcuts",
    plainKeys: "Open this list with ?",
    groups: { run: "Run", template: "Template", go: "Go to", page: "Page" },
    inEditor: "In the editor",
    editor: {
      complete: "Suggest functions",
      explain: "Explain what is at the cursor",
      fix: "Apply the quick fix at the cursor",
      problems: "List the problems",
      find: "Find and replace",
      nextMatch: "Select the next match as well",
      undo: "Undo",
      indent: "Indent",
      leave: "Leave the editor with Tab",
    },
    send: "Send records",
    pause: "Pause the run",
    resume: "Resume the run",
    stop: "Stop the run",
    preview: "Show other samples",
    goTo: {
      template: "Go to the template",
      samples: "Go to the sample records",
      destination: "Go to the destination",
      rate: "Go to the rate",
      run: "Go to the run",
      delivery: "Go to the delivery",
    },
    help: "Open help",
    setup: "Open the AWS account set-up",
    workbench: "Open the workbench",
    theme: {
      system: "Use the system’s theme",
      light: "Use the light theme",
      dark: "Use the dark theme",
    },
    language: {
      system: "Use the browser’s language",
      en: "Use English",
      ko: "Use Korean (한국어)",
    },
    settings: "Open the sign-in settings",
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
        return maximum === undefined ? `from ${minimum}` : `${minimum} to ${maximum}`;
      },
      required: "required",
      default: (value: string) => `default ${value}`,
    },
  },
};
