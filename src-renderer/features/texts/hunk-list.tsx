import { useTranslation } from 'react-i18next';
import type { TextHunk } from '../../../src-main/shared/contract/texts.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './comparison-view.module.css';

export interface HunkListProps {
  readonly hunks: readonly TextHunk[];
  /** Of all, also those that are not listed. */
  readonly total: number;
}

/** Changes of a text, each in its context: what was taken out is struck through, what was put in stands on a tint. */
export function HunkList({ hunks, total }: HunkListProps) {
  const { t } = useTranslation();
  return (
    <>
      <ol className={styles.hunks} aria-label={t('texts.changes')}>
        {hunks.map((hunk, index) => (
          <Hunk key={index} hunk={hunk} />
        ))}
      </ol>
      {total > hunks.length && <p className={styles.counts}>{t('texts.more', { count: total - hunks.length })}</p>}
    </>
  );
}

function Hunk({ hunk: { before, after, context, speaker } }: { readonly hunk: TextHunk }) {
  const { t } = useTranslation();
  return (
    <li className={styles.hunk}>
      <span className={styles.speaker}>{speaker}</span>
      <p className={styles.words} lang={textLanguage(before + after + context.before)}>
        {context.before}
        {before !== '' && (
          <del className={styles.taken}>
            <VisuallyHidden>{t('texts.takenOut')} </VisuallyHidden>
            {shown(before)}
          </del>
        )}
        {after !== '' && (
          <ins className={styles.put}>
            <VisuallyHidden> {t('texts.putIn')} </VisuallyHidden>
            {shown(after)}
          </ins>
        )}
        {context.after}
      </p>
    </li>
  );
}

const longest = 1_200;

// A line end alone would be a change that nobody sees.
function shown(words: string): string {
  const marked = words.replaceAll('\n', '¶\n').replace(/\n$/, '');
  if (marked.length <= longest) return marked;
  const half = longest >> 1;
  return `${[...marked.slice(0, half)].slice(0, -1).join('')} … ${[...marked.slice(-half)].slice(1).join('')}`;
}
