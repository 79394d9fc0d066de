import { StickyNote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Link } from '../../ui/link.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { showCodePassages, showPassage } from '../../workspace/navigation.ts';
import { PassageQuote } from '../../workspace/passage-quote.tsx';
import styles from './code-quotes.module.css';

interface CodeQuotesProps {
  readonly codeId: string;
  readonly codes: readonly Code[];
  readonly passages: readonly PassageOfCode[];
}

const shownQuotes = 50;

/** The first passages of a code as quotes; all of them stand in Passages. */
export function CodeQuotes({ codeId, codes, passages }: CodeQuotesProps) {
  const { t } = useTranslation();
  const more = passages.length - shownQuotes;
  return (
    <div>
      {passages.slice(0, shownQuotes).map((passage) => (
        <CodeQuote
          key={passage.codingId}
          passage={passage}
          code={passage.codeId === codeId ? undefined : codes.find(({ id }) => id === passage.codeId)}
        />
      ))}
      {more > 0 && (
        <p className={styles.more}>
          <Link onPress={() => showCodePassages([codeId])}>{t('codes.morePassages', { count: more })}</Link>
        </p>
      )}
    </div>
  );
}

/** `code` is said where the passage carries another code than the one in hand. */
export function CodeQuote({ passage, code }: { readonly passage: PassageOfCode; readonly code?: Code }) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const { document, speaker, at, turn, text, isWithheld, memo } = passage;
  return (
    <PassageQuote {...{ document, speaker, at, turn, text, isWithheld }} onOpen={() => showPassage(passage)}>
      {code && (
        <span className={styles.code}>
          <ColorDot color={colorOf(code.color).solid} />
          {code.name}
        </span>
      )}
      {memo !== '' && (
        <StickyNote size={13} strokeWidth={1.5} role="img" aria-label={t('passages.memo', { text: memo })} />
      )}
    </PassageQuote>
  );
}
