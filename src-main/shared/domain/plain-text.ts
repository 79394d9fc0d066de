const lineStart = /^ {0,3}(?:#{1,6}(?=\s)|>+|[-+*](?=\s)|\d{1,9}[.)](?=\s)|`{3,}.*|~{3,}.*|(?:[-*_] ?){3,}$)[ \t]*/gmu;
const link = /!?\[((?:\\.|[^\\[\]])*)\]\([^()\s]*(?: "[^"]*")?\)/gu;
const emphasis = /(?<!\\)(\*\*\*|\*\*|\*|~~)(?=\S)((?:\\.|[^\\])*?\S)(?<!\\)\1/gu;

/** The words of a Markdown text, without its signs: for lists, searching and sorting. */
export function plainText(markdown: string): string {
  const bare = markdown.replace(lineStart, '').replace(link, '$1').replace(emphasis, '$2').replace(emphasis, '$2');
  return bare
    .replace(/(?<!\\)`+/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/\\$/gmu, '')
    .trim();
}
