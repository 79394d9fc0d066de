import { useTranslation } from 'react-i18next';
import { isFree } from './typed-line.ts';
import type { TypedLine } from './typed-line.ts';
import type { Capture } from './use-capture.ts';

/** What the line waits for, in words. */
export function useLineWords({ personOf, people, turns }: Capture, line: TypedLine) {
  const { t } = useTranslation();
  const nameOf = (id: string | null) => (id === null ? '' : (personOf.get(id)?.name ?? ''));
  const respondsTo = line.responding?.start ?? null;
  const about = respondsTo === null ? turns.at(-1) : turns.find(({ start }) => start === respondsTo);
  const keys = keysInWords(people.map(({ sign }) => sign));
  const ask = () => {
    if (line.responding) return t(`capture.ask.${line.responding.response}`, { name: about?.speaker ?? '' });
    if (line.choosing) return t(`capture.ask.${line.choosing === 'to-end' ? 'toEnd' : 'toGoOn'}`);
    if (line.rewrites) return t('capture.ask.rewrites');
    if (line.isGoingOn) return t('capture.ask.goingOn', { name: nameOf(line.speakerId) });
    return '';
  };
  const placeholder = () => {
    if (!isFree(line)) return line.text === '' ? t('capture.placeholder.chosen') : '';
    const last = nameOf(line.lastSpeakerId);
    return last === '' ? t('capture.placeholder.first', { keys }) : t('capture.placeholder.next', { keys, name: last });
  };
  return { ask: ask(), placeholder: placeholder() };
}

/** `0–8`, or `0–9, a–c`. */
function keysInWords(signs: readonly string[]): string {
  const rangeOf = (part: readonly string[]) => (part.length > 1 ? `${part[0]}–${part.at(-1)}` : (part[0] ?? ''));
  const digits = signs.filter((sign) => /\d/.test(sign)).toSorted();
  const letters = signs.filter((sign) => /[a-z]/.test(sign)).toSorted();
  return [rangeOf(digits), rangeOf(letters)].filter((range) => range !== '').join(', ');
}
