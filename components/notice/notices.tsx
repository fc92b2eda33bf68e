"use client";

import { X } from "lucide-react";
import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { dismissNotice, noticeStore } from "@/components/notice/notice-store";
import { IconButton } from "@/components/ui/icon-button";
import { Problem } from "@/components/ui/problem";

export function Notices() {
  const text = useText();
  const notices = useStore(noticeStore, (state) => state.notices);
  return [...notices.values()].map((problem) => (
    <div key={problem.code} className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <Problem message={problem.message} hint={problem.hint} />
      </div>
      <IconButton
        label={text.problem.dismiss}
        icon={<X aria-hidden className="size-4" />}
        onClick={() => dismissNotice(problem.code)}
      />
    </div>
  ));
}
