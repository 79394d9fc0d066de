import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { usePlayer } from './player.ts';
import styles from './player-strip.module.css';

/** Who did not agree to being recorded, and what can't be played here. */
export function PlayerNote({ recording }: { readonly recording: Recording }) {
  const { t, i18n } = useTranslation();
  const isBroken = usePlayer((state) => state.isBroken);
  const { refusedBy, name } = recording;
  const names = new Intl.ListFormat(i18n.language).format(refusedBy);
  const notes = [
    refusedBy.length > 0 && t('recordings.refused', { names, count: refusedBy.length }),
    isBroken && t('recordings.broken', { name }),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} className={styles.note} role="status">
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
      {note}
    </p>
  ));
}
