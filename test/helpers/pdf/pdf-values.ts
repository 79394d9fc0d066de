/** A name keeps its slash; a string is in Latin-1. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | { readonly text: string }
  | { readonly ref: number }
  | { readonly operator: string }
  | readonly PdfValue[]
  | PdfDictionary
  | PdfStream;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly bytes: Buffer;
}

const space = /[\0\t\n\f\r ]/u;
const delimiter = /[()<>[\]{}/%\0\t\n\f\r ]/u;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other, from `at`; words that are no values are operators. */
export class PdfReader {
  readonly source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  get isAtEnd(): boolean {
    this.skip();
    return this.at >= this.source.length;
  }

  read(): PdfValue {
    this.skip();
    const sign = this.source[this.at]!;
    if (sign === '/') return this.word(1);
    if (sign === '(') return { text: this.literal() };
    if (this.source.startsWith('<<', this.at)) return this.dictionary();
    if (sign === '<') return { text: this.hex() };
    if (sign === '[') return this.list();
    return this.numberOrWord();
  }

  private skip(): void {
    while (this.at < this.source.length) {
      if (this.source[this.at] === '%') this.at = this.lineEnd();
      else if (!space.test(this.source[this.at]!)) return;
      else this.at += 1;
    }
  }

  private lineEnd(): number {
    const end = this.source.indexOf('\n', this.at);
    return end < 0 ? this.source.length : end + 1;
  }

  private word(skipped = 0): string {
    const start = this.at;
    this.at += skipped;
    while (this.at < this.source.length && !delimiter.test(this.source[this.at]!)) this.at += 1;
    if (this.at === start) this.at += 1;
    return this.source.slice(start, this.at);
  }

  private numberOrWord(): PdfValue {
    const reference = /^(\d+) (\d+) R(?![A-Za-z])/u.exec(this.source.slice(this.at, this.at + 24));
    if (reference) {
      this.at += reference[0].length;
      return { ref: Number(reference[1]) };
    }
    const word = this.word();
    if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }

  private literal(): string {
    let [text, depth] = ['', 0];
    for (;;) {
      const sign = this.source[this.at++]!;
      if (sign === '\\') text += this.escaped();
      else if (sign === '(' && depth++ === 0) continue;
      else if (sign === ')' && --depth === 0) return text;
      else text += sign;
    }
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/u.exec(this.source.slice(this.at, this.at + 3));
    this.at += octal ? octal[0].length : 1;
    if (octal) return String.fromCharCode(Number.parseInt(octal[0], 8));
    const sign = this.source[this.at - 1]!;
    return escapes[sign] ?? (sign === '\n' ? '' : sign);
  }

  private hex(): string {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end).replace(/\s/gu, '');
    this.at = end + 1;
    return Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1');
  }

  private list(): readonly PdfValue[] {
    const values: PdfValue[] = [];
    this.at += 1;
    while (!this.isAtEnd && this.source[this.at] !== ']') values.push(this.read());
    this.at += 1;
    return values;
  }

  private dictionary(): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    while (!this.isAtEnd && !this.source.startsWith('>>', this.at))
      entries.set((this.read() as string).slice(1), this.read());
    this.at += 2;
    return entries;
  }
}
