import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeEvent } from '../../../src-main/shared/contract/codes.ts';
import { codeColorName } from '../../../src-main/shared/domain/code-colors.ts';
import { callQuery } from '../../api/call-query.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './code-history.module.css';

const fewEvents = 8;

/** What became of a code, the latest first: who, when, in words. */
export function CodeHistory({ codeId }: { readonly codeId: string }) {
  const { t, i18n } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { data: events = [] } = useQuery(callQuery('codes.history', { id: codeId }));
  if (events.length === 0) return null;
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const shown = isWhole ? events : events.slice(0, fewEvents);
  return (
    <section className={styles.history}>
      <Heading level={3} look="section">
        {t('codes.history')}
      </Heading>
      <ol className={styles.events}>
        {shown.map((event) => (
          <li key={event.id} className={styles.event}>
            <span>{wordsWithCode(t, event)}</span>
            <span className={styles.source}>
              {event.researcher} · <time dateTime={new Date(event.at).toISOString()}>{time.format(event.at)}</time>
            </span>
          </li>
        ))}
      </ol>
      {events.length > shown.length && (
        <Link onPress={() => setWhole(true)}>{t('codes.historyAll', { count: events.length })}</Link>
      )}
    </section>
  );
}

/** What befell a code that was merged into this one is told with that code's name. */
function wordsWithCode(t: TFunction, event: CodeEvent): string {
  const { of } = event.details;
  const words = eventWords(t, event);
  return of === undefined ? words : t('codes.event.ofMerged', { name: of, words });
}

function eventWords(t: TFunction, { kind, details }: CodeEvent): string {
  const text = (key: string) => String(details[key] ?? '');
  const number = (key: string) => Number(details[key] ?? 0);
  if (kind === 'created') return t('codes.event.created', { name: text('name') });
  if (kind === 'renamed') return t('codes.event.renamed', { from: text('from'), to: text('to') });
  if (kind === 'merged') return t('codes.event.merged', { name: text('code'), count: number('codings') });
  if (kind === 'moved')
    return text('to') === '' ? t('codes.event.movedToTop') : t('codes.event.moved', { to: text('to') });
  if (kind === 'recolored') return t('codes.event.recolored', { to: t(`codes.color.${codeColorName(number('to'))}`) });
  if (kind === 'split') {
    const count = number('codings');
    return text('into') === ''
      ? t('codes.event.splitFrom', { name: text('from'), count })
      : t('codes.event.splitInto', { name: text('into'), count });
  }
  const texts = text('texts').split(' ') as ('definition' | 'whenToUse' | 'whenNotToUse')[];
  return t('codes.event.described', { texts: texts.map((key) => t(`codes.${key}`)).join(t('codes.event.comma')) });
}
