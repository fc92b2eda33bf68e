"use client";

import { ArrowLeft } from "lucide-react";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { Problem } from "@/components/ui/problem";
import { createQrCode, MAX_QR_BYTES } from "@/lib/share/qr-code";
import { useText } from "@/state/language/use-text";

interface QrViewProps {
  readonly link: string;
  readonly onBack: () => void;
}

/** The link as a QR code, as large as the window allows: for a classroom screen. */
export function QrView({ link, onBack }: QrViewProps) {
  const text = useText().share;
  const code = useMemo(() => createQrCode(link), [link]);
  return (
    <div className="flex flex-col items-center gap-3">
      {code === undefined ? (
        <Problem
          severity="warning"
          message={text.qrTooLong(link.length, MAX_QR_BYTES)}
          hint={text.qrTooLongHint}
        />
      ) : (
        <>
          {/* Dark on light in both themes, because many readers require it. */}
          <svg
            role="img"
            aria-label={text.qrLabel}
            viewBox={`0 0 ${code.size} ${code.size}`}
            shapeRendering="crispEdges"
            className="aspect-square w-full max-w-[68dvh] rounded-control bg-white"
          >
            <path d={code.path} fill="#000" />
          </svg>
          <p className="text-center text-ink-soft">{text.qrHint}</p>
        </>
      )}
      <Button autoFocus onClick={onBack}>
        <ArrowLeft aria-hidden className="size-4" />
        {text.qrBack}
      </Button>
    </div>
  );
}
