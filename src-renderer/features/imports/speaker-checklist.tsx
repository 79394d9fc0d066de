import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { ImportItem } from './import-item.ts';
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
          {recognised.map(({ name, turns, example }) => (
            <li key={name} className={styles.row}>
              <span className={styles.name} title={name}>
                <Checkbox isSelected={!left.has(name)} onChange={(isSelected) => choose(name, isSelected)}>
                  {name}
                </Checkbox>
              </span>
              <span className={styles.turns}>
                {left.has(name) ? t('imports.notSpeaker') : t('imports.turns', { count: turns })}
              </span>
              <span className={styles.example}>{example}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
