import { drawInteger, drawMember } from "../../random/draw-integer";
import { field, size, withDefault } from "../fields";
import { oncePerLocale, pickFrom, type TextDraw } from "../locale-draws";
import type { RenderContext } from "../template-function";
import { drawJoined, drawSize, MAX_WORDS } from "../text-draws";
import { ignoringArguments, lenient, lenientOrOptions, lenientText, zeroAsMissing } from "./lenient";
import { randomWords } from "./random";

/** MIME type → its file extensions. */
const mimeTypes = oncePerLocale(
  ({ definitions }) =>
    new Map(Object.entries(definitions.system.mime_type).map(([type, { extensions }]) => [type, extensions])),
);

const mimeType = pickFrom(({ definitions }) => Object.keys(definitions.system.mime_type));

/** `audio`, `application`, each as likely as the others. */
const fileType = pickFrom(({ definitions }) => [
  ...new Set(Object.keys(definitions.system.mime_type).map((type) => type.slice(0, type.indexOf("/")))),
]);

const fileExtensionOfAnyType = pickFrom(({ definitions }) => [
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

const directoryPath = pickFrom(({ definitions }) => definitions.system.directory_path);

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
  { kind: "string", description: "The MIME type; defaults to a random type." },
  (value) => (typeof value === "string" ? value : undefined),
);

export const systemFunctions = [
  lenientOrOptions({
    name: "system.fileName",
    ignoresUnknownObject: true,
    description: "Returns a file name with a random extension.",
    positional: {},
    draw: () => (context) => fileName(context, fileExtensionOfAnyType(context)),
    options: { extensionCount: withDefault(size("The number of extensions.", { maximum: MAX_WORDS }), 1) },
    drawFromOptions:
      ({ extensionCount }) =>
      (context) =>
        fileName(
          context,
          drawJoined(context, fileExtensionOfAnyType, drawSize(context.random, extensionCount), "."),
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
    draw: ({ mimeType: type }) => fileExtension(type),
  }),
  ignoringArguments("system.directoryPath", "Returns a directory path.", directoryPath),
  ignoringArguments(
    "system.filePath",
    "Returns a file path.",
    (context) => `${directoryPath(context)}/${fileName(context, fileExtensionOfAnyType(context))}`,
  ),
  ignoringArguments("system.semver", "Returns a semantic version number.", semver),
];
