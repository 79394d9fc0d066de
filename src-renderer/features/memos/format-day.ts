/** An ISO date as a day of the calendar, at noon so that no change of the clocks moves it. */
export const dayOf = (date: string): Date => new Date(`${date}T12:00:00`);

/** `Saturday, 21 November 2026`, as the language writes it. */
export const formatDay = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(dayOf(date));

export const weekdayOf = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long' }).format(dayOf(date));

/** The ISO date of a moment where the researcher is. */
export function isoDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
