import type { TFunction } from 'i18next';
import { plainText } from '../../../src-main/shared/domain/plain-text.ts';
import type { ShownCoding } from './use-codings.ts';

const han = /^\p{Script=Han}/u;

/** Two letters for a researcher: the first of the first and of the last name, or two characters of a Chinese one. */
export function initialsOf(name: string): string {
  const names = name.trim().split(/\s+/u);
  const first = names[0] ?? '';
  if (han.test(first)) return [...first].slice(0, 2).join('');
  const letters = [first, names.length > 1 ? (names.at(-1) ?? '') : ''].map((word) => [...word][0] ?? '');
  return letters.join('').toUpperCase();
}

const signs = ['−−', '−', '±', '+', '++'] as const;

export function valenceSign(valence: number | null): string {
  return valence === null ? '' : (signs[valence + 2] ?? '');
}

/** How thick a stripe is, in px: what weighs more is heavier. */
export function stripeWidth(weight: number | null): number {
  if (weight === null) return 3;
  return weight < 34 ? 2 : weight < 67 ? 3 : 5;
}

/** Everything a stripe stands for, in one line. */
export function stripeTitle(t: TFunction, coding: ShownCoding): string {
  const { label, researcher, weight, valence, memo, formerText } = coding;
  const parts = [
    label,
    researcher,
    weight !== null && t('margin.weight', { weight }),
    valence !== null && t('margin.valence', { valence: valenceSign(valence) }),
    formerText !== null && t('margin.former', { text: shorten(formerText) }),
    memo !== '' && shortMemo(memo),
  ];
  return parts.filter(Boolean).join(' · ');
}

function shorten(text: string): string {
  const most = 120;
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/** The first words of a memo, on one line and without its signs. */
export const shortMemo = (memo: string): string => shorten(plainText(memo));
