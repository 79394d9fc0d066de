import { writableText } from '../writable-text.ts';

/** Text that is HTML already: all other text is escaped where it is put into an element. */
export interface Markup {
  readonly markup: string;
}
export type Child = Markup | string | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | true | null>>;

const isVoid = new Set(['meta', 'col', 'br', 'img', 'input']);

export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => printAttribute(key, value));
  const start = `<${name}${written.join('')}>`;
  return { markup: isVoid.has(name) ? start : `${start}${join(children)}</${name}>` };
}

export function join(children: Child): string {
  if (children === null) return '';
  if (typeof children === 'string') return escapeText(children);
  if ('markup' in children) return children.markup;
  return children.map(join).join('');
}

function printAttribute(key: string, value: string | number | true | null): string {
  if (value === null) return '';
  return value === true ? ` ${key}` : ` ${key}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`;
}

function escapeText(text: string): string {
  return writableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
