import { DeliveryPanel } from "@/components/delivery/delivery-panel";
import { OpenedDialog } from "@/components/dialogs/opened-dialog";
import { EditorPanel } from "@/components/editor/editor-panel";
import { Header } from "@/components/header/header";
import { PageTitle } from "@/components/language/page-title";
import { Notices } from "@/components/notice/notices";
import { PreviewPanel } from "@/components/preview/preview-panel";
import { RunPanel } from "@/components/run/run-panel";
import { LinkQuestion } from "@/components/sign-in/link-question";
import { SettingsDialog } from "@/components/sign-in/settings-dialog";
import { StartPage } from "@/components/start/start-page";

export default function WorkbenchPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <PageTitle />
      <Header />
      <main className="mx-auto flex w-full max-w-[120rem] flex-col gap-3 p-3 sm:gap-4 sm:p-4">
        <Notices />
        <LinkQuestion />
        {/* As tall as the window leaves room for above the run, and never too small to work in. */}
        <div className="grid gap-3 sm:gap-4 lg:h-[calc(100dvh-26rem)] lg:min-h-96 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
          <EditorPanel className="h-[28rem] min-h-0 lg:h-auto" />
          <PreviewPanel className="max-h-[28rem] min-h-0 lg:max-h-none" />
        </div>
        <RunPanel />
        <DeliveryPanel />
      </main>
      <StartPage />
      <SettingsDialog />
      <OpenedDialog />
    </div>
  );
}
