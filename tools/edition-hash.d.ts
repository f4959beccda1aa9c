/** SHA-256 of the data files as hexadecimal. */
export function editionHash(): string;
/** What whoever builds `data/index.ts` has to put in the place of its constant, as code. */
export function editionConstants(): { EDITION_HASH: string };
/** Paths of the data files, in the order in which the fingerprint takes them. */
export const DATA_FILES: readonly string[];
