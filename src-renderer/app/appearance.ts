import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useEffect } from 'react';
import { callQuery } from '../api/call-query.ts';
import { resolveLanguage } from '../workspace/i18n.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Keeps the page in the language, theme and text size that the researcher prefers. */
export function useAppearance(systemLanguages: readonly string[]): void {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const language = resolveLanguage(data?.language ?? 'system', systemLanguages);
  const theme = data?.theme ?? 'system';
  const textSize = data?.textSize;

  useEffect(() => {
    void i18next.changeLanguage(language);
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const apply = () => {
      const isDark = theme === 'system' ? dark.matches : theme === 'dark';
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);

  useEffect(() => {
    if (textSize) document.documentElement.style.setProperty('--type-book', `${textSize / 16}rem`);
  }, [textSize]);
}
