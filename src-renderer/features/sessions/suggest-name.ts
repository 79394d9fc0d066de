import type { TFunction } from 'i18next';
import type { SessionMethod, SessionSummary } from '../../../src-main/shared/contract/sessions.ts';

/** `Focus group 3`: the method and the next number that gives a name of its own. */
export function suggestName(t: TFunction, method: SessionMethod, sessions: readonly SessionSummary[]): string {
  const taken = new Set(sessions.map(({ name }) => name.toLowerCase()));
  const first = sessions.filter((session) => session.method === method).length + 1;
  const numbers = Array.from({ length: sessions.length + 1 }, (_, index) => first + index);
  const names = numbers.map((number) => t(`sessions.suggested.${method}`, { number }));
  return names.find((name) => !taken.has(name.toLowerCase())) ?? names.at(-1)!;
}
