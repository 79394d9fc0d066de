import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Link } from '../../ui/link.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import styles from './fill-dialog.module.css';
import type { JourneyMap } from './journey-map.ts';

export type Filling = CallOutput<'journeys.filling'>[number];

interface FillingRowProps {
  readonly filling: Filling;
  readonly map: JourneyMap;
  readonly isTaken: boolean;
  onToggle(): void;
}

const seen = 3;

/** One cell that would change: how many passages come and go, and their words. */
export function FillingRow({ filling: { laneId, stageId, added, removed }, map, isTaken, onToggle }: FillingRowProps) {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const stage = map.journey.stages.find(({ id }) => id === stageId);
  const lane = map.journey.lanes.find(({ id }) => id === laneId);
  const laneName = lane?.name || (lane ? t(`journeys.kinds.${lane.kind}`) : '');
  const most = isWhole ? Infinity : seen;
  const rest = Math.max(0, added.length - most) + Math.max(0, removed.length - most);
  const counts = [
    added.length > 0 ? t('journeys.comes', { count: added.length }) : '',
    removed.length > 0 ? t('journeys.goes', { count: removed.length }) : '',
  ];
  return (
    <li className={styles.cell}>
      <Checkbox isSelected={isTaken} onChange={onToggle}>
        <span className={styles.name}>{`${stage?.name ?? ''} · ${laneName}`}</span>
        <span className={styles.counts}>{counts.filter((words) => words !== '').join(' · ')}</span>
      </Checkbox>
      <ul className={styles.quotes}>
        {added.slice(0, most).map((quote) => (
          <Quote key={quote.passageId} {...quote} change="ins" />
        ))}
        {removed.slice(0, most).map((quote) => (
          <Quote key={quote.passageId} {...quote} change="del" />
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.more}>
          <Link onPress={() => setIsWhole(true)}>{t('journeys.moreQuotes', { count: rest })}</Link>
        </p>
      )}
    </li>
  );
}

interface QuoteProps {
  readonly change: 'ins' | 'del';
  readonly text: string;
  readonly speaker: string | null;
  readonly isWithheld: boolean;
}

function Quote({ change: Change, text, speaker, isWithheld }: QuoteProps) {
  return (
    <li className={styles.quote}>
      <Change className={styles.words} lang={textLanguage(text)} title={text}>
        {text}
      </Change>
      {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
      {isWithheld && <WithheldSign />}
    </li>
  );
}
