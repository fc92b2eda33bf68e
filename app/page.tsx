import { DeliveryPanel } from "@/components/delivery/lazy-delivery-panel";
import { DestinationPanel } from "@/components/destination/destination-panel";
import { EditorPanel } from "@/components/editor/editor-panel";
import { Header } from "@/components/header/header";
import { OpenedHelp } from "@/components/help/opened-help";
import { PageTitle } from "@/components/language/page-title";
import { Notices } from "@/components/notice/notices";
import { PreviewPanel } from "@/components/preview/preview-panel";
import { RunBar } from "@/components/run/run-bar";
import { RunPanel } from "@/components/run/run-panel";
import { RunSettingsPanel } from "@/components/run/run-settings-panel";
import { LazySharedDraftBanner } from "@/components/share/lazy-shared-draft-banner";
import { LinkQuestion } from "@/components/sign-in/link-question";
import { StartPage } from "@/components/start/start-page";
import { WorkbenchCommands } from "@/components/start/workbench-commands";

export default function WorkbenchPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <PageTitle />
      <Header />
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
        <div className="mx-auto flex w-full max-w-page flex-1 flex-col gap-3 p-3 sm:gap-4 sm:p-4">
          <Notices />
          <LinkQuestion />
          <LazySharedDraftBanner />
          {/* As tall as the window allows, with a usable minimum. */}
          <div className="grid gap-3 sm:gap-4 lg:h-bench lg:min-h-96 lg:grid-cols-bench">
            <EditorPanel className="h-112 min-h-0 lg:h-auto" />
            <PreviewPanel className="max-h-112 min-h-0 lg:max-h-none" />
          </div>
          <div className="grid items-start gap-3 sm:gap-4 lg:grid-cols-bench 3xl:grid-cols-3">
            <div className="flex min-w-0 flex-col gap-3 sm:gap-4">
              <DestinationPanel />
              <RunSettingsPanel />
            </div>
            {/* One column, or two in a wide window. */}
            <div className="flex min-w-0 flex-col gap-3 sm:gap-4 3xl:contents">
              <RunPanel />
              <DeliveryPanel />
            </div>
          </div>
        </div>
        <RunBar />
      </main>
      <StartPage />
      <WorkbenchCommands />
      <OpenedHelp />
    </div>
  );
}
