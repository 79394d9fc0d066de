import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import styles from './reader-header.module.css';

export function ReaderHeader({ content, codings }: { readonly content: DocumentContent; readonly codings: number }) {
  const { t } = useTranslation();
  const { kind, speakers } = content;
  const { data: documents } = useQuery(callQuery('documents.list', {}));
  const words = documents?.find(({ id }) => id === content.id)?.words;
  const about = [
    t(`reading.kind.${kind}`),
    speakers.length > 0 && t('reading.speakers', { count: speakers.length }),
    words !== undefined && t('reading.words', { count: words }),
    codings > 0 && t('reading.codings', { count: codings }),
  ];
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{content.name}</h1>
      <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
    </header>
  );
}
