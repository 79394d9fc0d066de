/** Digits, letters and signs of full width, kana of half width. */
const otherWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F％＃＄＆＋＝＠￥￡￠]+/gu;

/**
 * The text in one form for what is the same to a reader: letters composed with their marks (é and e with an accent, が and か with
 * a mark, Unicode's NFC), letters, digits and kana in their usual width. Case stays; so does the width of punctuation.
 */
export function foldForms(text: string): string {
  return text.replace(otherWidth, (run) => run.normalize('NFKC')).normalize('NFC');
}
