import { useTranslation } from 'react-i18next';
import { pictureScale } from '../../../src-main/shared/domain/picture-scale.ts';
import { countPosterSheets, mostSheets } from '../../../src-main/shared/domain/scene-sheets.ts';
import type { FigureChoices } from './figure-choices.ts';

export interface FigureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** How large a figure becomes by what is chosen, in words; empty where there is nothing to say. */
export function useFigureExtent({ format, scale, pages, paper }: FigureChoices, size: FigureSize | null): string {
  const { t, i18n } = useTranslation();
  if (!size || format === 'svg') return '';
  if (format === 'pdf') {
    if (pages !== 'poster') return t(`figures.aboutPages.${pages}`);
    const count = countPosterSheets(size, paper);
    return count > mostSheets
      ? t('figures.tooManySheets', { count, most: mostSheets })
      : t('figures.sheets', { count });
  }
  const drawn = pictureScale(size, scale);
  const pixels = (length: number) => Math.round(length * drawn).toLocaleString(i18n.language);
  const extent = t('figures.pixels', { width: pixels(size.width), height: pixels(size.height) });
  return drawn < scale ? `${extent}. ${t('figures.smaller', { scale: drawn.toFixed(2) })}` : extent;
}
