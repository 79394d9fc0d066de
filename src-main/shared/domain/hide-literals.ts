const literals =
  /\\[!-/:-@[-`{-~]|(?<=^|[^`]|\\`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\[(?:\\.|[^\\[\]])*\]\([^()\s]*(?:\s+"[^"]*")?\)/g;

let last = { text: '', hidden: '' };

/** A text of the same length in which escaped signs, code and links are no signs any more. */
export function hideLiterals(text: string): string {
  if (!last.text.endsWith(text) || text === '') {
    last = { text, hidden: text.replace(literals, (literal) => 'a'.repeat(literal.length)) };
  }
  return last.hidden.slice(-text.length);
}
