/** A digest of files and folders and of some words, never of their dates. What isn't there counts as such. */
export function contentHash(root: string, parts: readonly string[], words?: readonly string[]): string;

/** Names, sizes and dates of the same; while it stays the same, so does the digest. Undefined while a file has just changed. */
export function fileState(root: string, parts: readonly string[], words?: readonly string[]): string | undefined;
