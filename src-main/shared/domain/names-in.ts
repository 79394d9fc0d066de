/** Names as people list them: one to a line, or with commas or semicolons between them (Chinese ones too). Each once. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[\n,;，、；]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Names as a list that `namesIn` reads again. */
export const joinNames = (names: readonly string[], language: string): string =>
  names.join(language.startsWith('zh') ? '、' : ', ');
