const day = 24 * 60 * 60 * 1000;

/** When something was: today, yesterday, three days ago, then the date. In the words of the language. */
export function formatWhen(time: number, language: string, now = Date.now()): string {
  const days = Math.round((startOfDay(time) - startOfDay(now)) / day);
  if (days > 0 || days < -6) return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(time);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
