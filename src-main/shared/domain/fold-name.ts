/** A name without case, width and doubled spaces: what two names that people take for the same have in common. */
export const foldName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
