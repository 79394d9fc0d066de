import { useCallback, useSyncExternalStore } from 'react';
import { codeColor } from '../../src-main/shared/domain/code-colors.ts';

type CodeColor = ReturnType<typeof codeColor>;

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

const readTheme = () => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');

/** The colours of codes by their stored index, in the theme that is shown. */
export function useCodeColor(): (index: number) => CodeColor {
  const theme = useSyncExternalStore(subscribe, readTheme);
  return useCallback((index) => codeColor(index, theme), [theme]);
}
