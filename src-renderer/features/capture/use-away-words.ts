import { useTranslation } from 'react-i18next';
import type { AwayTime } from '../../../src-main/shared/contract/capture.ts';

const minute = 60_000;

/** When a time away began and ended, with the day where it is not one day, and how long it was. */
export function useAwayWords({ since, length }: AwayTime) {
  const { t, i18n } = useTranslation();
  const [first, last] = [new Date(since), new Date(since + length)];
  const isOneDay = first.toDateString() === last.toDateString();
  const format = new Intl.DateTimeFormat(i18n.language, {
    ...(!isOneDay && { weekday: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  });
  const total = Math.round(length / minute);
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  const inWords = () => {
    if (hours === 0) return t('capture.away.minutes', { count: minutes });
    if (minutes === 0) return t('capture.away.hours', { count: hours });
    return t('capture.away.hoursAndMinutes', { hours, minutes });
  };
  return { since: format.format(first), until: format.format(last), length: inWords() };
}
