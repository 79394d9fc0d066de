import { z } from 'zod';

export const id = z.string().min(1).max(64);
export const name = z.string().trim().min(1).max(200);
export const longText = z.string().max(200_000);
export const offset = z.int().min(0);
export const language = z.enum(['en', 'zh-CN']);
export const documentKind = z.enum(['interview', 'focus-group', 'note', 'survey', 'feedback']);
export const nothing = z.object({});

export type Language = z.infer<typeof language>;
export type DocumentKind = z.infer<typeof documentKind>;
export const documentKinds = documentKind.options;
export type Nothing = z.infer<typeof nothing>;
