import { drawInteger, drawMember } from "../../random/draw-integer";
import { memberOf, prepared, type TextDraw } from "./draw";

/** MIME type → its file extensions. */
const mimeTypes = prepared(
  ({ definitions }) =>
    new Map(Object.entries(definitions.system.mime_type).map(([type, { extensions }]) => [type, extensions])),
);

export const mimeType = memberOf(({ definitions }) => Object.keys(definitions.system.mime_type));

/** `audio`, `application`, each as likely as the others. */
export const fileType = memberOf(({ definitions }) => [
  ...new Set(Object.keys(definitions.system.mime_type).map((type) => type.slice(0, type.indexOf("/")))),
]);

const anyExtension = memberOf(({ definitions }) => [
  ...new Set(Object.values(definitions.system.mime_type).flatMap(({ extensions }) => extensions)),
]);

/** An extension of the MIME type; any for one that is not known. */
export function fileExtension(type?: string): TextDraw {
  if (type === undefined) return anyExtension;
  return (context) => {
    const extensions = mimeTypes(context).get(type) ?? [];
    return extensions.length === 0 ? anyExtension(context) : drawMember(context.random, extensions);
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

export const commonExtension: TextDraw = (context) => drawMember(context.random, COMMON_TYPES)(context);

export const directoryPath = memberOf(({ definitions }) => definitions.system.directory_path);

/** Three numbers from 0 to 9. */
export const semver: TextDraw = ({ random }) =>
  `${drawInteger(random, 0, 9)}.${drawInteger(random, 0, 9)}.${drawInteger(random, 0, 9)}`;
