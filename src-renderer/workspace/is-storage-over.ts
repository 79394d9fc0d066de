import type { Consent } from '../../src-main/shared/contract/participants.ts';

/** Whether the day until which words may be kept has passed, by the calendar of this machine. */
export const isStorageOver = ({ storedUntil }: Pick<Consent, 'storedUntil'>, now = new Date()): boolean =>
  storedUntil !== null && storedUntil < localDay(now);

function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
