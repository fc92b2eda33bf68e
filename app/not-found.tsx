import { Mark } from "@/components/header/brand";
import { PageTitle } from "@/components/language/page-title";
import { Text } from "@/components/language/text";
import { SiteLink, textLinkClass } from "@/components/ui/link";

export default function NotFound() {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-4 p-6 text-center"
    >
      <PageTitle of="notFound" />
      <Mark className="size-12" />
      <h1 className="text-xl font-semibold">
        <Text of="notFound" line="title" />
      </h1>
      <SiteLink href="/" className={textLinkClass}>
        <Text of="notFound" line="home" />
      </SiteLink>
    </main>
  );
}
