import { drawMember } from "../../random/draw-integer";
import { sizeOf } from "../faker10/draw";
import { field, orElse } from "../faker10/field";
import { MOST_WORDS } from "../faker10/limits";
import { repeat } from "../faker10/lorem-draws";
import { size } from "../faker10/number-fields";
import {
  mimeType as anyMimeType,
  commonExtension,
  directoryPath,
  fileExtension,
  fileType,
  semver,
} from "../faker10/system-draws";
import type { RenderContext, TemplateFunction } from "../template-function";
import { looseText, unlessZero } from "./old-fields";
import { old, oldOrNew, oldPlain } from "./old-function";
import { randomWords } from "./random-words";

const COMMON_FILE_TYPES = ["video", "audio", "image", "text", "application"];

const NOT_IN_A_NAME = /[ ,\-\\/]/g;

/** Random words with an extension, in small letters and underscores. */
function fileName(context: RenderContext, extension: string): string {
  const name = extension === "" ? randomWords(context) : `${randomWords(context)}.${extension}`;
  return name.replace(NOT_IN_A_NAME, "_").toLowerCase();
}

const mimeType = field(
  { kind: "string", description: "The MIME type that it is for; any unless given." },
  (value) => (typeof value === "string" ? value : undefined),
);

const anyExtension = fileExtension();

export const systemRows: readonly TemplateFunction[] = [
  oldOrNew({
    name: "system.fileName",
    ignoresUnknown: true,
    description: "The name of a file with any extension.",
    inOrder: {},
    draw: () => (context) => fileName(context, anyExtension(context)),
    byName: { extensionCount: orElse(size("How many extensions.", { maximum: MOST_WORDS }), 1) },
    drawByName:
      ({ extensionCount }) =>
      (context) =>
        fileName(context, repeat(context, anyExtension, sizeOf(context.random, extensionCount), ".")),
  }),
  old({
    name: "system.commonFileName",
    description: "The name of a file with a widely used extension.",
    example: '{{system.commonFileName("csv")}}',
    fields: { ext: unlessZero(looseText("The extension; a widely used one unless given.")) },
    draw:
      ({ ext }) =>
      (context) =>
        fileName(context, ext ?? commonExtension(context)),
  }),
  oldPlain("system.mimeType", "A MIME type.", anyMimeType),
  oldPlain("system.commonFileType", "A widely used kind of file, such as audio.", ({ random }) =>
    drawMember(random, COMMON_FILE_TYPES),
  ),
  oldPlain("system.commonFileExt", "A widely used file extension.", commonExtension),
  oldPlain("system.fileType", "A kind of file: the first half of a MIME type.", fileType),
  old({
    name: "system.fileExt",
    description: "A file extension.",
    example: '{{system.fileExt("image/jpeg")}}',
    fields: { mimeType },
    draw: ({ mimeType: type }) => fileExtension(type),
  }),
  oldPlain("system.directoryPath", "The path of a directory.", directoryPath),
  oldPlain(
    "system.filePath",
    "The path of a file.",
    (context) => `${directoryPath(context)}/${fileName(context, anyExtension(context))}`,
  ),
  oldPlain("system.semver", "A version of three numbers.", semver),
];
