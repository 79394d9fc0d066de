import type { RefObject } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { useCall } from '../../api/use-call.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './code-editor.module.css';
import { CodeQuote } from './code-quotes.tsx';
import { askAbout } from './codebook-state.ts';

interface CodeExampleProps {
  readonly code: Code;
  readonly passages: readonly PassageOfCode[];
}

/** The passage that shows best what a code means. */
export function CodeExample({ code, passages }: CodeExampleProps) {
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  const setExample = useCall('codes.setExample');
  const example = passages.find(({ codingId }) => codingId === code.exampleCodingId);
  if (passages.every(({ codeId }) => codeId !== code.id)) return null;
  const links = (
    <>
      <Link onPress={() => askAbout({ kind: 'example', ids: [code.id], anchor: anchorOf(section) })}>
        {example ? t('codes.changeExample') : t('codes.chooseExample')}
      </Link>
      {example && (
        <>
          <span aria-hidden>·</span>
          <Link onPress={() => setExample.mutate({ id: code.id, codingId: null })}>{t('codes.noExample')}</Link>
        </>
      )}
    </>
  );
  return (
    <section ref={section} className={styles.section}>
      <Heading level={3} look="section" end={links}>
        {t('codes.example')}
      </Heading>
      {example ? <CodeQuote passage={example} /> : <p className={styles.muted}>{t('codes.exampleSentence')}</p>}
    </section>
  );
}

function anchorOf(section: RefObject<HTMLElement | null>) {
  const box = section.current?.getBoundingClientRect();
  return { x: box?.x ?? 48, y: box?.y ?? 96, width: box?.width ?? 0, height: 24 };
}
