import Link from "next/link";
import { Mark } from "@/components/header/mark";
import { en } from "@/lib/language/en";

export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-4 p-6 text-center">
      <Mark className="size-12" />
      <h1 className="text-xl font-semibold">{en.notFound.title}</h1>
      <Link href="/" className="font-medium text-accent underline underline-offset-4">
        {en.notFound.home}
      </Link>
    </main>
  );
}
