/** The parts of a session's date: an ISO day, and a time of day such as `14:30`; empty where there is none. */
export function whenParts(date: string | null): { readonly day: string; readonly time: string } {
  return { day: date?.slice(0, 10) ?? '', time: date?.slice(11, 16) ?? '' };
}

/** A session's date of its parts; null without a day. */
export function whenOf(day: string, time: string): string | null {
  if (day === '') return null;
  return time === '' ? day : `${day}T${time}`;
}

/**
 * A session's date in words of the language, as on the clock of the place: `Tue, Nov 24, 2:30 PM`. The year is said where it is not
 * the one of `now`.
 */
export function formatWhen(date: string, language: string, now: Date): string {
  const { day, time } = whenParts(date);
  const moment = new Date(`${day}T${time === '' ? '00:00' : time}:00Z`);
  const isThisYear = day.slice(0, 4) === String(now.getFullYear());
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
    ...(time === '' ? {} : { hour: 'numeric', minute: '2-digit' }),
  }).format(moment);
}
