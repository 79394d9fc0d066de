import { childElements, childNamed, type XmlElement } from '../xml/xml-element.ts';
import type { DocxParts } from './docx-parts.ts';

export interface DocxStyle {
  readonly headingLevel: number | null;
  readonly listLevel: number | null;
  readonly isBold: boolean | null;
  readonly isHidden: boolean | null;
}

export type DocxStyles = (id: string | undefined) => DocxStyle;

const plain: DocxStyle = { headingLevel: null, listLevel: null, isBold: null, isHidden: null };
const headingName =
  /^(?:heading|标题|標題|見出し|제목|überschrift|titre|título|titolo|kop|rubrik|overskrift|заголовок|nagłówek)[ _-]?([1-9])$/i;

export function readDocxStyles(parts: DocxParts): DocxStyles {
  const elements = new Map<string, XmlElement>();
  parts.readPart('styles', (element) => {
    if (element.name === 'w:style' && element.attributes.styleId) elements.set(element.attributes.styleId, element);
  });
  const resolved = new Map<string, DocxStyle>();
  const resolve = (id: string | undefined, depth: number): DocxStyle => {
    if (id === undefined || depth > 20) return plain;
    const known = resolved.get(id);
    if (known) return known;
    const element = elements.get(id);
    const style = element
      ? readStyle(element, (base) => resolve(base, depth + 1))
      : { ...plain, headingLevel: levelOf(id) };
    resolved.set(id, style);
    return style;
  };
  return (id) => resolve(id, 0);
}

function readStyle(element: XmlElement, resolveBase: (id: string | undefined) => DocxStyle): DocxStyle {
  const base = resolveBase(childNamed(element, 'w:basedOn')?.attributes.val);
  const name = childNamed(element, 'w:name')?.attributes.val ?? '';
  const runs = childNamed(element, 'w:rPr');
  const outline = outlineLevel(childNamed(element, 'w:pPr'));
  return {
    headingLevel: outline === undefined ? (levelOf(name) ?? base.headingLevel) : outline,
    listLevel: listLevel(childNamed(element, 'w:pPr'), name) ?? base.listLevel,
    isBold: toggle(runs, 'w:b') ?? base.isBold,
    isHidden: toggle(runs, 'w:vanish') ?? base.isHidden,
  };
}

/** Undefined where nothing is said; null where it is said that this is body text. */
export function outlineLevel(properties: XmlElement | undefined): number | null | undefined {
  const value = childNamed(properties, 'w:outlineLvl')?.attributes.val;
  if (value === undefined) return undefined;
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

/** From 0; null where nothing is said. The second of Word's own list styles is called “List Bullet 2”. */
export function listLevel(properties: XmlElement | undefined, styleName = ''): number | null {
  const numbering = childNamed(properties, 'w:numPr');
  if (!numbering || childNamed(numbering, 'w:numId')?.attributes.val === '0') return null;
  const named = Number(/^list (?:bullet|number) ([2-5])$/i.exec(styleName)?.[1] ?? '1') - 1;
  const level = Number(childNamed(numbering, 'w:ilvl')?.attributes.val ?? named);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : 0;
}

export function toggle(properties: XmlElement | undefined, name: string): boolean | null {
  const element = properties && childElements(properties).find((child) => child.name === name);
  if (!element) return null;
  return !['0', 'false', 'off', 'none'].includes(element.attributes.val ?? 'true');
}

function levelOf(name: string): number | null {
  if (/^title$/i.test(name)) return 1;
  const match = headingName.exec(name);
  return match ? Number(match[1]) : null;
}
