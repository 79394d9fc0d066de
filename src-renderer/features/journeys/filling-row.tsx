import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
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
  const stage = map.journey.stages.find(({ id }) => id === stageId);
  const lane = map.journey.lanes.find(({ id }) => id === laneId);
  const laneName = lane?.name || (lane ? t(`journeys.kinds.${lane.kind}`) : '');
  const rest = added.length + removed.length - Math.min(added.length, seen) - Math.min(removed.length, seen);
  return (
    <li className={styles.cell}>
      <Checkbox isSelected={isTaken} onChange={onToggle}>
        <span className={styles.name}>{`${stage?.name ?? ''} · ${laneName}`}</span>
        <span className={styles.counts}>
          {added.length > 0 && t('journeys.comes', { count: added.length })}
          {added.length > 0 && removed.length > 0 && ' · '}
          {removed.length > 0 && t('journeys.goes', { count: removed.length })}
        </span>
      </Checkbox>
      <ul className={styles.quotes}>
        {added.slice(0, seen).map(({ passageId, text, speaker }) => (
          <li key={passageId} className={styles.quote} lang={textLanguage(text)}>
            {text} {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
          </li>
        ))}
        {removed.slice(0, seen).map(({ passageId, text }) => (
          <li key={passageId} className={styles.quote} lang={textLanguage(text)}>
            <del>{text}</del>
          </li>
        ))}
        {rest > 0 && <li className={styles.more}>{t('journeys.moreQuotes', { count: rest })}</li>}
      </ul>
    </li>
  );
}
