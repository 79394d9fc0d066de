import type { ReactNode } from 'react';
import { textLanguage } from './text-language.ts';
import styles from './quoted-words.module.css';
import { WithheldSign } from './withheld-sign.tsx';

export interface QuotedWordsProps {
  readonly text: string;
  readonly speaker: string | null;
  /** Somebody who says some of it did not agree to being quoted. */
  readonly isWithheld: boolean;
  /** Where they stand, and what else is said of them. */
  readonly children: ReactNode;
}

/** Words outside their document, and below them who said them and where. */
export function QuotedWords({ text, speaker, isWithheld, children }: QuotedWordsProps) {
  return (
    <>
      <span className={styles.words} lang={textLanguage(text)}>
        {text.trim()}
      </span>
      <span className={styles.source}>
        {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
        {isWithheld && <WithheldSign />}
        {children}
      </span>
    </>
  );
}
