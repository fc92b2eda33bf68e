import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { CommandCenter } from "@/components/commands/command-center";
import { OpenedDialog } from "@/components/dialogs/opened-dialog";
import { StartEveryPage } from "@/components/start/start-every-page";
import { en } from "@/lib/language/en";
import "./globals.css";

export const metadata: Metadata = {
  description: `${en.tagline}, from a page that you host yourself.`,
  referrer: "no-referrer",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f4f6f8" },
    { media: "(prefers-color-scheme: dark)", color: "#0b0f14" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The script sets attributes before hydration, and React ignores attributes that it does not own.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* Not deferred, because it must run before the first paint. */}
        <script src={`${process.env.NEXT_PUBLIC_BASE_PATH}/before-paint.js`} />
      </head>
      <body>
        <StartEveryPage />
        {children}
        <CommandCenter />
        <OpenedDialog />
      </body>
    </html>
  );
}
