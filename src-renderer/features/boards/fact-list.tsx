import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import type { CardFacts } from './cluster-facts.ts';
import styles from './board-inspector.module.css';

const mostCodes = 5;

/** People, documents, valence and codes behind cards, each with of how many. */
export function FactList({ facts, children }: { readonly facts: CardFacts; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const { data: all } = useQuery(callQuery('project.summary', {}));
  const ofAll = (count: number, total: number | undefined) =>
    total === undefined ? String(count) : t('boards.inspector.of', { count, total });
  const { people, documents, valence, codes } = facts;
  return (
    <dl className={styles.facts}>
      <Fact name={t('boards.inspector.people')}>{ofAll(people, all?.participants)}</Fact>
      <Fact name={t('boards.inspector.documents')}>{ofAll(documents, all?.documents)}</Fact>
      {valence && (
        <Fact name={t('boards.inspector.valence')}>
          <Valence {...valence} />
        </Fact>
      )}
      {codes.length > 0 && (
        <Fact name={t('boards.inspector.codes')}>
          <CodeNames codes={codes} />
        </Fact>
      )}
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="tabular">{children}</dd>
    </div>
  );
}

function Valence({ mean, sd, n }: NonNullable<CardFacts['valence']>) {
  const { i18n } = useTranslation();
  const signed = new Intl.NumberFormat(i18n.language, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const plain = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const spread = sd === null ? '' : ` ± ${plain.format(sd)}`;
  return (
    <>
      {signed.format(mean).replace('-', '−')}
      {spread} <span className={styles.n}>n = {n}</span>
    </>
  );
}

export function CodeNames({ codes }: { readonly codes: CardFacts['codes'] }) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const more = codes.length - mostCodes;
  return (
    <span className={styles.codes}>
      {codes.slice(0, mostCodes).map(({ codeId, name, color }) => (
        <span key={codeId} className={styles.code}>
          <ColorDot color={colorOf(color).solid} /> {name}
        </span>
      ))}
      {more > 0 && <span className={styles.n}>{t('boards.inspector.moreCodes', { count: more })}</span>}
    </span>
  );
}
