export interface EscapeOptions {
  /** Brackets could be read as a link's. */
  readonly hasBrackets: boolean;
  readonly isBeforeLink: boolean;
}

/** A piece of a line's text with backslashes where Markdown would read signs. What is no sign stays as it was typed. */
export function escapeText(text: string, { hasBrackets, isBeforeLink }: EscapeOptions): string {
  const signs = hasBrackets ? /[\\`*_~&![\]]/g : /[\\`*_~&!]/g;
  return text.replace(signs, (sign, at: number) => {
    const before = text[at - 1];
    const after = text[at + 1];
    return isSign(sign, { before, after, rest: text.slice(at, at + 12), isBeforeLink }) ? `\\${sign}` : sign;
  });
}

interface Around {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly rest: string;
  readonly isBeforeLink: boolean;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function isSign(sign: string, { before, after, rest, isBeforeLink }: Around): boolean {
  switch (sign) {
    case '\\':
      return after === undefined || /[!-/:-@[-`{-~]/.test(after);
    case '*':
      return !(isSpace(before) && isSpace(after));
    case '_':
      return !(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after));
    case '~':
      return before === undefined || after === undefined || before === '~' || after === '~';
    case '&':
      return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w+);/i.test(rest) || /^&#?\w{0,11}$/.test(rest);
    case '!':
      return after === undefined && isBeforeLink;
    default:
      return true;
  }
}

/** A finished line of a paragraph with a backslash where its beginning would be read as a heading, a list, a quote. */
export function escapeLineStart(line: string): string {
  if (/^\s*(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|~{3}|([-_*])(?:[ \t]*\1){2,}[ \t]*$)/u.test(line)) {
    return line.replace(/\S/u, '\\$&');
  }
  return line.replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
