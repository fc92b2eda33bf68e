"use client";

import { type ComponentType, useState } from "react";
import { TemplateName } from "@/components/templates/template-name";
import { noticePartNotLoaded } from "@/state/notice/load-part";

/** The name of the template in the editor; opens the menu, which is loaded on first use. */
export function TemplateMenuButton() {
  const [Menu, setMenu] = useState<ComponentType>();
  const open = async () => {
    try {
      const { TemplateMenu } = await import("@/components/templates/template-menu");
      setMenu(() => TemplateMenu);
    } catch (cause) {
      noticePartNotLoaded(cause);
    }
  };
  return Menu === undefined ? (
    <TemplateName aria-haspopup="menu" aria-expanded={false} onClick={open} />
  ) : (
    <Menu />
  );
}
