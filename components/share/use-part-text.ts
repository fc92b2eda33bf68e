import { useText } from "@/components/language/use-text";
import type { SharedSettings, SharePart } from "@/components/share/shared-parts";

/** Says in a line what a part holds. */
export function usePartText(): (settings: SharedSettings, part: SharePart) => string {
  const text = useText();
  return ({ rate, stops, destination, seed, signIn }, part) => {
    switch (part) {
      case "rate":
        return [
          rate === undefined ? "" : text.shared.rate(rate),
          stops === undefined ? "" : text.shared.stops(stops),
        ]
          .filter((line) => line !== "")
          .join(", ");
      case "destination":
        return destination === undefined
          ? ""
          : `${text.destination[destination.kind]} · ${destination.region} · ${destination.name}`;
      case "seed":
        return seed ?? "";
      case "signIn":
        return signIn === undefined ? "" : text.shared.signIn(signIn);
    }
  };
}
