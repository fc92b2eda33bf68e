import { drawInteger, drawMember } from "../../random/draw-integer";
import { field, size, withDefault } from "../fields";
import { oncePerLocale, pickFrom, type TextDraw } from "../locale-draws";
import type { RenderContext } from "../template-function";
import { drawJoined, drawSize, MAX_WORDS } from "../text-draws";
import { ignoringArguments, lenient, lenientOrOptions, lenientText, zeroAsMissing } from "./lenient";
import { randomWords } from "./random";

/** File extensions by MIME type. */
const mimeTypes = oncePerLocale(
  ({ definitions }) =>
    new Map(Object.entries(definitions.system.mime_type).map(([type, { extensions }]) => [type, extensions])),
);

const mimeType = pickFrom(({ definitions }) => Object.keys(definitions.system.mime_type));

/** The first part of a MIME type, such as `audio`, with equal probability. */
const fileType = pickFrom(({ definitions }) => [
  ...new Set(Object.keys(definitions.system.mime_type).map((type) => type.slice(0, type.indexOf("/")))),
]);

const anyFileExtension = pickFrom(({ definitions }) => [
  ...new Set(Object.values(definitions.system.mime_type).flatMap(({ extensions }) => extensions)),
]);

/** Draws an extension of the MIME type, or any extension if the type is unknown. */
function createExtensionDraw(type?: string): TextDraw {
  if (type === undefined) return anyFileExtension;
  return (context) => {
    const extensions = mimeTypes(context).get(type) ?? [];
    return extensions.length === 0 ? anyFileExtension(context) : drawMember(context.random, extensions);
  };
}

const COMMON_EXTENSIONS = [
  "application/pdf",
  "audio/mpeg",
  "audio/wav",
  "image/png",
  "image/jpeg",
  "image/gif",
  "video/mp4",
  "video/mpeg",
  "text/html",
].map(createExtensionDraw);

const commonExtension: TextDraw = (context) => drawMember(context.random, COMMON_EXTENSIONS)(context);

const directoryPath = pickFrom(({ definitions }) => definitions.system.directory_path);

const semver: TextDraw = ({ random }) =>
  `${drawInteger(random, 0, 9)}.${drawInteger(random, 0, 9)}.${drawInteger(random, 0, 9)}`;

const COMMON_FILE_TYPES = ["video", "audio", "image", "text", "application"];

const NOT_IN_A_NAME = /[ ,\-\\/]/g;

/** Random words with an extension, in lowercase and with underscores. */
function fileName(context: RenderContext, extension: string): string {
  const name = extension === "" ? randomWords(context) : `${randomWords(context)}.${extension}`;
  return name.replace(NOT_IN_A_NAME, "_").toLowerCase();
}

const mimeTypeField = field(
  { kind: "string", description: "The MIME type; defaults to a random type." },
  (value) => (typeof value === "string" ? value : undefined),
);

export const systemFunctions = [
  lenientOrOptions({
    name: "system.fileName",
    ignoresUnknownObject: true,
    description: "Returns a file name with a random extension.",
    positional: {},
    draw: () => (context) => fileName(context, anyFileExtension(context)),
    options: { extensionCount: withDefault(size("The number of extensions.", { maximum: MAX_WORDS }), 1) },
    drawFromOptions:
      ({ extensionCount }) =>
      (context) =>
        fileName(
          context,
          drawJoined(context, anyFileExtension, drawSize(context.random, extensionCount), "."),
        ),
  }),
  lenient({
    name: "system.commonFileName",
    description: "Returns a file name with a common extension.",
    example: '{{system.commonFileName("csv")}}',
    fields: { ext: zeroAsMissing(lenientText("The extension; defaults to a common one.")) },
    draw:
      ({ ext }) =>
      (context) =>
        fileName(context, ext ?? commonExtension(context)),
  }),
  ignoringArguments("system.mimeType", "Returns a MIME type.", mimeType),
  ignoringArguments("system.commonFileType", "Returns a common file type, such as audio.", ({ random }) =>
    drawMember(random, COMMON_FILE_TYPES),
  ),
  ignoringArguments("system.commonFileExt", "Returns a common file extension.", commonExtension),
  ignoringArguments(
    "system.fileType",
    "Returns a file type, which is the first part of a MIME type.",
    fileType,
  ),
  lenient({
    name: "system.fileExt",
    description: "Returns a file extension.",
    example: '{{system.fileExt("image/jpeg")}}',
    fields: { mimeType: mimeTypeField },
    draw: ({ mimeType: type }) => createExtensionDraw(type),
  }),
  ignoringArguments("system.directoryPath", "Returns a directory path.", directoryPath),
  ignoringArguments(
    "system.filePath",
    "Returns a file path.",
    (context) => `${directoryPath(context)}/${fileName(context, anyFileExtension(context))}`,
  ),
  ignoringArguments("system.semver", "Returns a semantic version number.", semver),
];
