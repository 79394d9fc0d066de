import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './evidence-quote.module.css';
import type { PassagePlace } from './format-place.ts';
import { showPassage } from './navigation.ts';
import type { PassageTarget } from './navigation.ts';
import { PassageQuote } from './passage-quote.tsx';

export interface QuotedPassage extends PassagePlace, PassageTarget {
  readonly text: string;
  readonly speaker: string | null;
  readonly isEmptied: boolean;
  readonly isWithheld: boolean;
}

export interface EvidenceQuoteProps {
  readonly quote: QuotedPassage;
  /** After who and where. */
  readonly children?: ReactNode;
  /** `page`: with a rule before it, on a page; `inner`: in a list that is ruled itself. */
  readonly look?: 'pane' | 'page' | 'inner';
  /** Taking it away from what stands on it; the passage stays. */
  readonly removal?: { readonly label: string; run(): void };
  /** Buttons in its place, for more than that. */
  readonly actions?: ReactNode;
  /** What stands under it and can be pressed by itself. */
  readonly below?: ReactNode;
}

/** A passage that something stands on. Pressing it goes there; it says where its words are gone. */
export function EvidenceQuote({ quote, children, look = 'pane', removal, actions, below }: EvidenceQuoteProps) {
  const { t } = useTranslation();
  const { documentId, start, end, text, speaker, document, at, turn, isEmptied, isWithheld } = quote;
  return (
    <div className={`${styles.quote} ${styles[look]} ${removal || actions ? styles.removable : ''}`}>
      <PassageQuote
        {...{ text, speaker, document, at, turn, isWithheld }}
        onOpen={() => showPassage({ documentId, start, end })}
      >
        {children}
        {isEmptied && <span className={styles.emptied}>{t('passages.emptied')}</span>}
      </PassageQuote>
      {below}
      {actions && <div className={styles.remove}>{actions}</div>}
      {removal && (
        <div className={styles.remove}>
          <IconButton
            label={removal.label}
            icon={<X size={16} strokeWidth={1.5} />}
            size="small"
            onPress={removal.run}
          />
        </div>
      )}
    </div>
  );
}
