const plain = /^[\p{L}\p{M}\p{N}]+$/u;

/** What is typed to find a listed word: in quotation marks where its signs would mean something. */
export const wordQuery = (word: string): string => (plain.test(word) ? word : `"${word}"`);
