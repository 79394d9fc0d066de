import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { ImportItem, RecognisedSpeaker } from './import-item.ts';
import styles from './speaker-checklist.module.css';
import { useReread } from './use-reread.ts';

/** Who was recognised: taking the tick away reads the name as ordinary text. */
export function SpeakerChecklist({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const reread = useReread();
  const { recognised, choice, path } = item;
  const isOn = choice.recogniseSpeakers !== false;
  const left = new Set(choice.notSpeakers);
  const choose = (name: string, isSpeaker: boolean) => {
    if (isSpeaker) left.delete(name);
    else left.add(name);
    reread(path, { notSpeakers: [...left] });
  };
  const recognise = (
    <Switch isSelected={isOn} onChange={(recogniseSpeakers) => reread(path, { recogniseSpeakers })}>
      {t('imports.recognise')}
    </Switch>
  );
  return (
    <section className={styles.section}>
      <Heading level={3} end={recognise}>
        {t('imports.speakersTitle')}
      </Heading>
      {isOn && recognised.length === 0 && <p className={styles.none}>{t('imports.noSpeakers')}</p>}
      {isOn && recognised.length > 0 && (
        <ul className={styles.list}>
          {recognised.map((speaker) => (
            <SpeakerRow key={speaker.name} speaker={speaker} isSpeaker={!left.has(speaker.name)} onChange={choose} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SpeakerRowProps {
  readonly speaker: RecognisedSpeaker;
  readonly isSpeaker: boolean;
  onChange(name: string, isSpeaker: boolean): void;
}

function SpeakerRow({ speaker: { name, turns, example }, isSpeaker, onChange }: SpeakerRowProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <span className={styles.name} title={name}>
        <Checkbox isSelected={isSpeaker} onChange={(isSelected) => onChange(name, isSelected)}>
          {name}
        </Checkbox>
      </span>
      <span className={styles.turns}>{isSpeaker ? t('imports.turns', { count: turns }) : t('imports.notSpeaker')}</span>
      <span className={styles.example}>{example}</span>
    </li>
  );
}
