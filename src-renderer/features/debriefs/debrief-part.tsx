import { useTranslation } from 'react-i18next';
import type { DebriefKind } from '../../../src-main/shared/contract/debriefs.ts';
import { DebriefLine } from './debrief-line.tsx';
import styles from './debrief-part.module.css';
import { NewLine } from './new-line.tsx';
import type { Debrief } from './use-debrief.ts';

interface DebriefPartProps {
  readonly sessionId: string;
  readonly kind: DebriefKind;
  readonly debrief: Debrief;
}

const places = 3;

/** Findings, surprises or changes, a line each; there are three places for findings, and more where they are needed. */
export function DebriefPart({ sessionId, kind, debrief }: DebriefPartProps) {
  const { t } = useTranslation();
  const items = debrief.items.filter((item) => item.kind === kind);
  const open = kind === 'finding' ? Math.max(0, places - items.length - 1) : 0;
  return (
    <section className={styles.part} aria-label={t(`debriefs.kinds.${kind}`)} data-part={kind}>
      <h2 className={styles.heading}>{t(`debriefs.kinds.${kind}`)}</h2>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <DebriefLine key={item.id} item={item} number={index + 1} ids={items.map(({ id }) => id)} debrief={debrief} />
        ))}
        <li className={styles.line}>
          <span className={styles.number} aria-hidden>
            {items.length + 1}
          </span>
          <NewLine sessionId={sessionId} kind={kind} />
        </li>
        {Array.from({ length: open }, (_, index) => (
          <li key={index} className={styles.line} aria-hidden>
            <span className={styles.number}>{items.length + 2 + index}</span>
            <span className={styles.place} />
          </li>
        ))}
      </ol>
    </section>
  );
}
