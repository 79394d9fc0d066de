export type TextLanguage = 'en' | 'zh-CN';

const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}+/gu;
const strong = /[\p{L}]/u;
const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Chinese where it has as many Han characters as Latin words; what has neither is of the language around it. */
export function textLanguage(text: string, around: TextLanguage): TextLanguage {
  const [signs, words] = [text.match(han)?.length ?? 0, text.match(latin)?.length ?? 0];
  if (signs + words === 0) return around;
  return signs >= words ? 'zh-CN' : 'en';
}

/** Whether a paragraph is read from right to left: its first letter says so. */
export function isFromRight(text: string): boolean {
  const first = strong.exec(text)?.[0];
  return first !== undefined && fromRight.test(first);
}
