import { childElements } from '../xml/xml-element.ts';
import { childrenOf } from './workbook-parts.ts';

const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether the style at each index of a workbook shows a number as a date or a time. */
export function readDateStyles(styles: Uint8Array | undefined): readonly boolean[] {
  const parts = childrenOf(styles, 's:styleSheet');
  const children = (name: string) => parts.filter((part) => part.name === name).flatMap(childElements);
  const codes = new Map(
    children('s:numFmts').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  );
  return children('s:cellXfs').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    const code = codes.get(id);
    return code === undefined ? builtIn(id) : isDateCode(code);
  });
}

// Letters in quotes, after a backslash or in brackets (a colour, a currency) say nothing of dates; [h] counts hours.
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/^general/i.test(bare);
}
