"use client";

import { X } from "lucide-react";
import { useStore } from "zustand";
import { IconButton } from "@/components/ui/button";
import { LocalizedProblem } from "@/components/ui/problem";
import { useText } from "@/state/language/use-text";
import { dismissNotice, noticeStore } from "@/state/notice/notice-store";

export function Notices() {
  const text = useText();
  const notices = useStore(noticeStore, (state) => state.notices);
  return [...notices].map(([kind, problem]) => (
    <div key={kind} className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <LocalizedProblem problem={problem} />
      </div>
      <IconButton
        label={text.problem.dismiss}
        icon={<X aria-hidden className="size-4" />}
        onClick={() => dismissNotice(kind)}
      />
    </div>
  ));
}
