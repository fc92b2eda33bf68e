import { drawInteger, drawMember } from "../../random/draw-integer";
import { field, orElse, size } from "../fields";
import { memberOf, prepared, type TextDraw } from "../locale-draws";
import type { RenderContext, TemplateFunction } from "../template-function";
import { MOST_WORDS, repeat, sizeOf } from "../text-draws";
import { looseText, old, oldOrNew, oldPlain, unlessZero } from "./lenient";
import { randomWords } from "./random";

/** MIME type → its file extensions. */
const mimeTypes = prepared(
  ({ definitions }) =>
    new Map(Object.entries(definitions.system.mime_type).map(([type, { extensions }]) => [type, extensions])),
);

const mimeType = memberOf(({ definitions }) => Object.keys(definitions.system.mime_type));

/** `audio`, `application`, each as likely as the others. */
const fileType = memberOf(({ definitions }) => [
  ...new Set(Object.keys(definitions.system.mime_type).map((type) => type.slice(0, type.indexOf("/")))),
]);

const fileExtensionOfAnyType = memberOf(({ definitions }) => [
  ...new Set(Object.values(definitions.system.mime_type).flatMap(({ extensions }) => extensions)),
]);

/** An extension of the MIME type; any for one that is not known. */
function fileExtension(type?: string): TextDraw {
  if (type === undefined) return fileExtensionOfAnyType;
  return (context) => {
    const extensions = mimeTypes(context).get(type) ?? [];
    return extensions.length === 0 ? fileExtensionOfAnyType(context) : drawMember(context.random, extensions);
  };
}

const COMMON_TYPES = [
  "application/pdf",
  "audio/mpeg",
  "audio/wav",
  "image/png",
  "image/jpeg",
  "image/gif",
  "video/mp4",
  "video/mpeg",
  "text/html",
].map(fileExtension);

const commonExtension: TextDraw = (context) => drawMember(context.random, COMMON_TYPES)(context);

const directoryPath = memberOf(({ definitions }) => definitions.system.directory_path);

/** Three numbers from 0 to 9. */
const semver: TextDraw = ({ random }) =>
  `${drawInteger(random, 0, 9)}.${drawInteger(random, 0, 9)}.${drawInteger(random, 0, 9)}`;

const COMMON_FILE_TYPES = ["video", "audio", "image", "text", "application"];

const NOT_IN_A_NAME = /[ ,\-\\/]/g;

/** Random words with an extension, in small letters and underscores. */
function fileName(context: RenderContext, extension: string): string {
  const name = extension === "" ? randomWords(context) : `${randomWords(context)}.${extension}`;
  return name.replace(NOT_IN_A_NAME, "_").toLowerCase();
}

const mimeTypeField = field(
  { kind: "string", description: "The MIME type that it is for; any unless given." },
  (value) => (typeof value === "string" ? value : undefined),
);

export const systemRows: readonly TemplateFunction[] = [
  oldOrNew({
    name: "system.fileName",
    ignoresUnknown: true,
    description: "The name of a file with any extension.",
    inOrder: {},
    draw: () => (context) => fileName(context, fileExtensionOfAnyType(context)),
    byName: { extensionCount: orElse(size("How many extensions.", { maximum: MOST_WORDS }), 1) },
    drawByName:
      ({ extensionCount }) =>
      (context) =>
        fileName(
          context,
          repeat(context, fileExtensionOfAnyType, sizeOf(context.random, extensionCount), "."),
        ),
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
  oldPlain("system.mimeType", "A MIME type.", mimeType),
  oldPlain("system.commonFileType", "A widely used kind of file, such as audio.", ({ random }) =>
    drawMember(random, COMMON_FILE_TYPES),
  ),
  oldPlain("system.commonFileExt", "A widely used file extension.", commonExtension),
  oldPlain("system.fileType", "A kind of file: the first half of a MIME type.", fileType),
  old({
    name: "system.fileExt",
    description: "A file extension.",
    example: '{{system.fileExt("image/jpeg")}}',
    fields: { mimeType: mimeTypeField },
    draw: ({ mimeType: type }) => fileExtension(type),
  }),
  oldPlain("system.directoryPath", "The path of a directory.", directoryPath),
  oldPlain(
    "system.filePath",
    "The path of a file.",
    (context) => `${directoryPath(context)}/${fileName(context, fileExtensionOfAnyType(context))}`,
  ),
  oldPlain("system.semver", "A version of three numbers.", semver),
];
