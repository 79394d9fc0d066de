import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Link } from '../../ui/link.tsx';
import { findCommand } from '../../workspace/commands.ts';
import styles from './plain-reading.module.css';
import { PlainText } from './plain-text.tsx';

/** The whole text to be listened to or read through, without anything in its margins. */
export function PlainReading({ content }: { readonly content: DocumentContent }) {
  const { t } = useTranslation();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} className={styles.reading} aria-label={t('plain.label')}>
      <p className={styles.bar}>
        {t('plain.state')}
        <span className={styles.end}>
          <Link onPress={() => findCommand('reading.plain')?.run()}>{t('plain.done')}</Link> <Kbd shortcut="Shift+R" />
        </span>
      </p>
      <PlainText content={content} />
    </section>
  );
}
