const spaces = /[\s\u00a0\u202f'’_]/g;
const plain = /^(\d+)(?:\.(\d+))?$/;
const thousandsByComma = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const thousandsByPoint = /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$|^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const exponent = /^(?:\d+\.?\d*|\.\d+)e[+-]?\d{1,2}$/i;
const mostDigits = 100;

/**
 * A number as people write it, as a plain decimal (`-1234.5`), or null.
 * The comma is a decimal sign (`1,5`) unless it divides thousands (`1,234` and `1,234.5`); so is the point (`1.5`)
 * unless it stands more than once or before a comma (`1.234.567`, `1.234,5`). Full-width digits and spaces are taken.
 */
export function readNumber(text: string): string | null {
  const folded = text.normalize('NFKC').trim().replace(/[−–]/g, '-');
  if (folded.length > mostDigits) return null;
  const sign = /^[+-]/.exec(folded)?.[0] ?? '';
  const digits = withPoint(folded.slice(sign.length).replace(spaces, ''));
  const match = digits === null ? null : plain.exec(digits);
  if (!match) return null;
  const whole = match[1]!.replace(/^0+(?=\d)/, '');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  const value = fraction === '' ? whole : `${whole}.${fraction}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
}

function withPoint(text: string): string | null {
  if (exponent.test(text)) return Number(text).toFixed(20).slice(0, mostDigits);
  if (thousandsByComma.test(text)) return text.replaceAll(',', '');
  if (thousandsByPoint.test(text)) return text.replaceAll('.', '').replace(',', '.');
  const pointed = text.replace(',', '.');
  return pointed.startsWith('.') ? `0${pointed}` : pointed;
}
