import type { Typeface } from './scene.ts';

/**
 * How much of a line's beginning is empty, in pixels: an opening sign is a square wide in Chinese, and its left half would look
 * like an indent.
 */
export function emptyStart(line: string, { language, size }: Pick<Typeface, 'language' | 'size'>): number {
  return language === 'zh-CN' && /^[“「『（《〈【〔]/u.test(line) ? size / 2 : 0;
}
