import { z } from 'zod';

// SQLite's functions, by which undo keeps old values, end a text at a NUL.
export const text = z.string().regex(/^[^\0]*$/);
export const id = z.string().min(1).max(64);
export const name = text.trim().min(1).max(200);
export const mostCharacters = 200_000;
export const longText = text.max(mostCharacters);
export const offset = z.int().min(0);
/**
 * Offsets are UTF-16 units of the document's text: of the one of `version` where it is given. Changes since then are followed;
 * refuses with `text-changed` where the words are no more.
 */
export const place = z.object({ documentId: id, start: offset, end: offset, version: id.optional() });
export const language = z.enum(['en', 'zh-CN']);
export const documentKind = z.enum(['interview', 'focus-group', 'note', 'survey', 'feedback']);
export const nothing = z.object({});

export type Language = z.infer<typeof language>;
export type DocumentKind = z.infer<typeof documentKind>;
export const documentKinds = documentKind.options;
export type Nothing = z.infer<typeof nothing>;
