import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { createWeightedIndex, type DrawIndex } from "../../random/weighted-index";
import type { TextDraw } from "../locale-draws";

type System = "windows" | "mac" | "linux";

/** A browser in faker 4.1's user agents, with its market share and the shares of its operating systems in about 2014. */
interface Browser {
  readonly share: number;
  readonly systems: Readonly<Partial<Record<System, number>>>;
  readonly agent: (random: RandomSource, system: System) => string;
}

const BROWSERS: readonly Browser[] = [
  { share: 0.451, systems: { windows: 0.89, mac: 0.09, linux: 0.02 }, agent: chrome },
  { share: 0.275, systems: { windows: 1 }, agent: internetExplorer },
  { share: 0.194, systems: { windows: 0.83, mac: 0.16, linux: 0.01 }, agent: firefox },
  { share: 0.062, systems: { windows: 0.04, mac: 0.96 }, agent: safari },
  { share: 0.016, systems: { windows: 0.91, mac: 0.03, linux: 0.06 }, agent: opera },
];

const LANGUAGES = (
  "AB AF AN AR AS AZ BE BG BN BO BR BS CA CE CO CS CU CY DA DE EL EN EO ES ET EU FA FI FJ FO FR FY GA GD GL GV HE HI HR " +
  "HT HU HY ID IS IT JA JV KA KG KO KU KW KY LA LB LI LN LT LV MG MK MN MO MS MT MY NB NE NL NN NO OC PL PT RM RO RU SC " +
  "SE SK SL SO SQ SR SV SW TK TR TY UK UR UZ VI VO YI ZH"
).split(" ");

const MAC_PROCESSORS = ["Intel", "U; Intel", "PPC", "U; PPC"] as const;
const macProcessorIndex = createWeightedIndex([0.48, 0.48, 0.02, 0.02]);

const browserIndex = createWeightedIndex(BROWSERS.map(({ share }) => share));

const systemDraws = BROWSERS.map(({ systems }) => {
  const names = Object.keys(systems) as System[];
  const index: DrawIndex = createWeightedIndex(Object.values(systems));
  return (random: RandomSource): System => names[index(random)] ?? "windows";
});

export const userAgent: TextDraw = ({ random }) => {
  const index = browserIndex(random);
  const system = systemDraws[index]?.(random) ?? "windows";
  return (BROWSERS[index]?.agent ?? chrome)(random, system);
};

function chrome(random: RandomSource, system: System): string {
  const webKit = webKitVersion(random);
  const version = `${drawInteger(random, 13, 39)}.0.${drawInteger(random, 800, 899)}.0`;
  return `Mozilla/5.0 ${chromeSystem(random, system)} AppleWebKit/${webKit} (KHTML, like Gecko) Chrome/${version} Safari/${webKit}`;
}

function chromeSystem(random: RandomSource, system: System): string {
  if (system === "mac") return `(Macintosh; ${macProcessor(random)} Mac OS X ${macVersion(random, "_")})`;
  if (system === "windows") return `(Windows; U; Windows NT ${windowsVersion(random)})`;
  return `(X11; Linux ${linuxProcessor(random)})`;
}

function internetExplorer(random: RandomSource): string {
  const version = drawInteger(random, 7, 11);
  if (version === 11) {
    const touch = drawMember(random, ["Touch; ", ""]);
    return `Mozilla/5.0 (Windows NT 6.${drawInteger(random, 1, 3)}; Trident/7.0; ${touch}rv:11.0) like Gecko`;
  }
  const trident = `Trident/${drawInteger(random, 3, 7)}.${drawInteger(random, 0, 1)}`;
  const net = drawInteger(random, 0, 1) === 1 ? `; .NET CLR ${netVersion(random)}` : "";
  return `Mozilla/5.0 (compatible; MSIE ${version}.0; Windows NT ${windowsVersion(random)}; ${trident}${net})`;
}

function firefox(random: RandomSource, system: System): string {
  const version = `${drawInteger(random, 5, 15)}.${drawInteger(random, 0, 9)}`;
  const revision = drawInteger(random, 0, 9);
  return `Mozilla/5.0 (${firefoxSystem(random, system)}; rv:${version}) Gecko/20100101 Firefox/${version}.${revision}`;
}

function firefoxSystem(random: RandomSource, system: System): string {
  if (system === "mac") return `Macintosh; ${macProcessor(random)} Mac OS X ${macVersion(random, ".")}`;
  if (system === "linux") return `X11; Linux ${linuxProcessor(random)}`;
  return `Windows NT ${windowsVersion(random)}${drawMember(random, ["", "; WOW64", "; Win64; x64"])}`;
}

function safari(random: RandomSource, system: System): string {
  const webKit = webKitVersion(random);
  const version = `${drawInteger(random, 4, 7)}.${drawInteger(random, 0, 1)}.${drawInteger(random, 0, 10)}`;
  return `Mozilla/5.0 ${safariSystem(random, system)}AppleWebKit/${webKit} (KHTML, like Gecko) Version/${version} Safari/${webKit}`;
}

function safariSystem(random: RandomSource, system: System): string {
  if (system !== "mac") return `(Windows; U; Windows NT ${windowsVersion(random)})`;
  const mac = `${macProcessor(random)} Mac OS X ${macVersion(random, "_")}`;
  return `(Macintosh; ${mac} rv:${drawInteger(random, 2, 6)}.0; ${drawMember(random, LANGUAGES)}) `;
}

function opera(random: RandomSource, system: System): string {
  const presto = `Presto/2.9.${drawInteger(random, 160, 190)} Version/${drawInteger(random, 10, 12)}.00`;
  const language = drawMember(random, LANGUAGES);
  const version = `${drawInteger(random, 9, 14)}.${drawInteger(random, 0, 99)}`;
  return `Opera/${version} (${operaSystem(random, system)} U; ${language} ${presto})`;
}

function operaSystem(random: RandomSource, system: System): string {
  if (system === "mac") return `Macintosh; Intel Mac OS X ${macVersion(random, ".")}`;
  if (system === "linux") return `X11; Linux ${linuxProcessor(random)};`;
  return `Windows NT ${windowsVersion(random)};`;
}

function webKitVersion(random: RandomSource): string {
  return `${drawInteger(random, 531, 538)}.${drawInteger(random, 0, 2)}.${drawInteger(random, 0, 2)}`;
}

function windowsVersion(random: RandomSource): string {
  return `${drawInteger(random, 5, 6)}.${drawInteger(random, 0, 3)}`;
}

function macVersion(random: RandomSource, separator: string): string {
  return [10, drawInteger(random, 5, 10), drawInteger(random, 0, 9)].join(separator);
}

function netVersion(random: RandomSource): string {
  const build = drawInteger(random, 10_000, 99_999);
  return `${drawInteger(random, 1, 4)}.${drawInteger(random, 0, 9)}.${build}.${drawInteger(random, 0, 9)}`;
}

function macProcessor(random: RandomSource): string {
  return MAC_PROCESSORS[macProcessorIndex(random)] ?? "Intel";
}

function linuxProcessor(random: RandomSource): string {
  return drawMember(random, ["i686", "x86_64"]);
}
