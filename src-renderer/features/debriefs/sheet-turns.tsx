import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import { showTurns } from './debriefs-state.ts';
import type { ShownTurns } from './debriefs-state.ts';
import styles from './sheet-turns.module.css';

// More are looked at in the place Passages.
const most = 200;

/** The words behind a cell; pressing them goes there. Escape closes. */
export function SheetTurns({ turns }: { readonly turns: ShownTurns }) {
  const { t } = useTranslation();
  const ids = turns.passageIds.slice(0, most);
  const { data = [] } = useQuery(callQuery('passages.get', { ids }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    showTurns(null);
  };
  const close = (
    <IconButton
      size="small"
      label={t('debriefs.closeTurns')}
      icon={<X size={15} strokeWidth={1.5} />}
      onPress={() => showTurns(null)}
    />
  );
  return (
    <section className={styles.pane} aria-label={turns.title} onKeyDown={onKeyDown}>
      <Heading level={2} end={close}>
        {turns.title}
      </Heading>
      <p className={styles.count} role="status">
        {t('debriefs.passages', { count: turns.passageIds.length })}
      </p>
      <div className={styles.list}>
        {data.map((quote) => (
          <EvidenceQuote key={quote.passageId} quote={quote} look="inner" />
        ))}
      </div>
    </section>
  );
}
