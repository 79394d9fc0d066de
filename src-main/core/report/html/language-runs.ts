import { element } from './markup.ts';
import type { Child } from './markup.ts';

export type RunLanguage = 'en' | 'zh';

const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}+/gu;
const chineseRun =
  /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]*\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff01-\uff60]*/gu;
// One Latin word in a Chinese sentence is read as Chinese readers say it; from two on it is English.
const englishRun = /\p{Script=Latin}[\p{Script=Latin}\d'’.-]*(?:[ ,;:]+[\p{Script=Latin}\d'’.-]+)+/gu;

/** The language in which a text is to be read out; null where it has no words. */
export function languageOf(text: string): RunLanguage | null {
  const [chinese, english] = [text.match(han)?.length ?? 0, text.match(latin)?.length ?? 0];
  if (chinese + english === 0) return null;
  return chinese >= english ? 'zh' : 'en';
}

/** The attributes of an element that holds a text: its language where that isn't the one around it, and its direction. */
export function textAttributes(text: string, around: RunLanguage) {
  const own = languageOf(text);
  return { lang: own === null || own === around ? null : own, dir: 'auto' };
}

/** A text in which runs of the other language say so. */
export function markRuns(text: string, around: RunLanguage): Child {
  const other = around === 'zh' ? 'en' : 'zh';
  const parts: Child[] = [];
  let done = 0;
  for (const match of text.matchAll(other === 'zh' ? chineseRun : englishRun)) {
    parts.push(text.slice(done, match.index), element('span', { lang: other }, match[0]));
    done = match.index + match[0].length;
  }
  return [...parts, text.slice(done)];
}
