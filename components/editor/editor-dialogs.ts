import { openDialog } from "@/components/dialogs/dialog-store";

export function openFunctionPalette(): void {
  void openDialog(async () => (await import("@/components/editor/function-palette")).FunctionPalette);
}

export function openSampleDialog(): void {
  void openDialog(async () => (await import("@/components/editor/sample-dialog")).SampleDialog);
}
