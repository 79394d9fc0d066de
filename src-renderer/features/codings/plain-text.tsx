import { useMemo } from 'react';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { contentLines } from '../../editor/build-document-node.ts';
import type { LineContent } from '../../editor/build-document-node.ts';
import { formatTime } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import styles from './plain-text.module.css';

/** The whole document as ordinary headings and paragraphs: for paper, and for those who listen. */
export function PlainText({ content }: { readonly content: DocumentContent }) {
  const lines = useMemo(() => contentLines(content), [content]);
  return (
    <article className={styles.text} aria-label={content.name}>
      <h1 className={styles.title}>{content.name}</h1>
      {lines.map((line, index) => (
        <PlainLine key={index} line={line} />
      ))}
    </article>
  );
}

function PlainLine({ line: { text, speaker, at, heading, isWithheld } }: { readonly line: LineContent }) {
  const language = textLanguage(text);
  if (heading !== null) return <h2 lang={language}>{text}</h2>;
  if (speaker === null) return <p lang={language}>{text}</p>;
  return (
    <p className={styles.turn} lang={language}>
      <strong>
        {speaker}
        {isWithheld && (
          <>
            {' '}
            <WithheldSign />
          </>
        )}
        {at !== null && <span className={styles.time}> {formatTime(at)}</span>}
      </strong>{' '}
      {text}
    </p>
  );
}
