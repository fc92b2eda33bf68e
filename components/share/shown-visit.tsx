"use client";

import { useStore } from "zustand";
import { visitStore } from "@/components/share/visit-store";

/** Where it is said what somebody shared; loaded with it. */
export function ShownVisit() {
  const Banner = useStore(visitStore, (state) => state.Banner);
  return Banner === undefined ? null : <Banner />;
}
