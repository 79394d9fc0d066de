import iconv from 'iconv-lite';

const legacy: readonly (readonly [RegExp, string])[] = [
  [/^(GB(K|Kp|pc)?-EUC|GBK2K)-[HV]$/, 'gb18030'],
  [/^(B5pc|ETen-B5|ETenms-B5)-[HV]$/, 'big5'],
  [/^HKscs-B5-[HV]$/, 'big5-hkscs'],
  [/^\w+-RKSJ-[HV]$/, 'shift_jis'],
  [/^EUC-[HV]$/, 'euc-jp'],
  [/^KSC(ms|pc)?-(EUC|UHC)(-HW)?-[HV]$/, 'euc-kr'],
];

const header = '/CMapName /Motif def\n';

/**
 * Older Chinese, Japanese and Korean PDFs name an Adobe character map instead of carrying one, and unpdf comes without
 * Adobe's data. Only words are wanted from them, never glyphs, so these stand-ins lead from code to Unicode directly:
 * a character's number in the collection is taken to be its UTF-16 unit. A class, because pdf.js makes it itself.
 */
export class CharacterMaps {
  #isStandIn = false;

  /** Called by pdf.js. Throws for maps that have no stand-in: that font's words are then missing. */
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const map = this.#mapNamed(filename);
    if (map === null) throw new Error(`No character map ${filename}`);
    return new Uint8Array(Buffer.from(header + map));
  }

  #mapNamed(name: string): string | null {
    // Without a stand-in before it, a font has Adobe's true numbers, which can't be read.
    if (/^Adobe-\w+-UCS2$/.test(name)) return this.#isStandIn ? toUnicode : null;
    const encoding = legacy.find(([pattern]) => pattern.test(name))?.[1];
    const isUnicode = /^Uni\w+-(UCS2|UTF16)(-HW)?-[HV]$/.test(name);
    if (!isUnicode && encoding === undefined) return null;
    this.#isStandIn = true;
    return encoding === undefined ? fromUnicode : fromEncoding(encoding);
  }
}

const fromUnicode =
  '1 begincodespacerange <0000> <ffff> endcodespacerange\n1 begincidrange <0000> <ffff> 0 endcidrange\n';
const toUnicode =
  '1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfrange <0000> <ffff> <0000> endbfrange\n';

function fromEncoding(encoding: string): string {
  const lines = ['2 begincodespacerange <00> <80> <8100> <feff> endcodespacerange', 'begincidchar'];
  for (let code = 0; code < 0x80; code += 1) lines.push(`<${hex(code, 2)}> ${code}`);
  for (let code = 0x8140; code < 0xff00; code += 1) {
    const text = iconv.decode(Buffer.from([code >> 8, code & 0xff]), encoding);
    if (text.length === 1 && text !== '\ufffd') lines.push(`<${hex(code, 4)}> ${text.charCodeAt(0)}`);
  }
  return [...lines, 'endcidchar', ''].join('\n');
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
