/**
 * A key that ends with a slash is what consoles make as a "folder". It cannot be a plain file of that name; this
 * file inside the folder stands for it.
 */
export const FOLDER_MARKER = ".folder-marker";
