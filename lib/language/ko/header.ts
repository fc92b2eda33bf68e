import type { headerText as english } from "@/lib/language/en/header";

/** What the top of every page says, in Korean. */
export const headerText: typeof english = {
  setup: "AWS 설정",
  skip: "본문으로 건너뛰기",
};
