import { Star } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell, Lane } from '../../../src-main/shared/contract/journeys.ts';
import { quoted } from '../../../src-main/shared/domain/quoted.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import styles from './cell-content.module.css';
import { CellImage } from './cell-image.tsx';
import { focusEvidence } from './focus-evidence.ts';
import { TouchpointChips } from './touchpoint-chips.tsx';

interface CellContentProps {
  readonly cell: Cell;
  readonly lane: Lane;
}

/** What stands in a cell: touchpoints, an image, its text, else the words of the first who said something, and how many said more. */
export const CellContent = memo(({ cell, lane }: CellContentProps) => {
  const { t } = useTranslation();
  const { text, evidence, isMoment, imageId, touchpointIds } = cell;
  const [quote] = evidence;
  const isQuoted = quote !== undefined && (text === '' || lane.kind === 'thoughts');
  return (
    <>
      {isMoment && (
        <span role="img" aria-label={t('journeys.moment')} title={t('journeys.moment')} className={styles.moment}>
          <Star aria-hidden size={14} strokeWidth={1.75} />
        </span>
      )}
      {touchpointIds.length > 0 && <TouchpointChips ids={touchpointIds} />}
      {imageId !== null && <CellImage id={imageId} />}
      {text !== '' && (
        <p className={styles.text} lang={textLanguage(text)}>
          {text}
        </p>
      )}
      {isQuoted && (
        <p className={styles.quote} lang={textLanguage(quote.text)}>
          {quoted(quote.text)}
          {quote.isWithheld && (
            <>
              {' '}
              <WithheldSign />
            </>
          )}
        </p>
      )}
      {evidence.length > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.count}
          aria-label={t('journeys.showPassages', { count: evidence.length })}
          onClick={focusEvidence}
        >
          {t('journeys.passages', { count: evidence.length })}
        </button>
      )}
    </>
  );
});

CellContent.displayName = 'CellContent';
