import { CalendarX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../src-main/shared/contract/participants.ts';
import { mayQuote } from '../../../src-main/shared/domain/may-quote.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import { isStorageOver } from '../../workspace/is-storage-over.ts';
import styles from './participants-view.module.css';

/** What somebody agreed to, in a word, with a sign where they may not be quoted or the time to keep their words is over. */
export function ConsentCell({ consent }: { readonly consent: Consent }) {
  const { t } = useTranslation();
  return (
    <span className={styles.consent}>
      {consent.state !== 'unrecorded' && t(`consent.state.${consent.state}`)}
      {!mayQuote(consent) && <WithheldSign />}
      {isStorageOver(consent) && (
        <span role="img" aria-label={t('consent.storageOver')} title={t('consent.storageOver')} className={styles.over}>
          <CalendarX2 aria-hidden size={13} strokeWidth={1.5} />
        </span>
      )}
    </span>
  );
}
