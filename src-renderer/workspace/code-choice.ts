/** A code that is there, or a new one by the names from the top to its own. */
export type CodeChoice = { readonly id: string } | { readonly path: readonly string[] };
