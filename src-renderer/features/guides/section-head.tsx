import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { questionMinutes } from '../../../src-main/shared/domain/guide-minutes.ts';
import { readGuideLine } from '../../../src-main/shared/domain/read-guide-line.ts';
import type { SectionLine } from './guide-lines.ts';
import styles from './guide-page.module.css';
import { LineField } from './line-field.tsx';
import { LineGrip, LineMenu } from './line-menu.tsx';
import { MinutesField } from './minutes-field.tsx';
import { useGuideEdit } from './use-guide-edit.ts';
import { useLineKeys } from './use-line-keys.ts';
import { useLinePaste } from './use-line-paste.ts';
import { useSectionDrag } from './use-line-drag.ts';

interface SectionHeadProps {
  readonly guide: Guide;
  readonly line: SectionLine;
}

/** A section's name and what is planned for it: its own plan, else what its questions take. */
export function SectionHead({ guide, line }: SectionHeadProps) {
  const { t } = useTranslation();
  const { section, number, key } = line;
  const { mutate: edit, mutateAsync } = useGuideEdit();
  const onKey = useLineKeys(guide, line);
  const onPaste = useLinePaste(guide, line);
  const { handle, target } = useSectionDrag(guide, section.id);
  const taken = questionMinutes(section);
  const setMinutes = (minutes: number | null) =>
    edit((client) => client.call('guides.updateSection', { id: section.id, minutes }));
  const settle = (typed: string) => {
    const { text, minutes } = readGuideLine(typed);
    if (minutes === null) return typed.trim();
    setMinutes(minutes);
    return text;
  };
  return (
    <div className={styles.sectionHead} {...target}>
      <LineGrip handle={handle} />
      <h2 className={styles.sectionName}>
        <LineField
          lineKey={key}
          label={t('guides.sectionField', { number })}
          placeholder={t('guides.sectionPlaceholder')}
          value={section.name}
          write={(name) => mutateAsync((client) => client.call('guides.updateSection', { id: section.id, name }))}
          settle={settle}
          onKey={onKey}
          onPaste={onPaste}
        />
      </h2>
      {section.minutes !== null && taken > section.minutes && (
        <span className={styles.over}>{t('guides.over', { count: taken })}</span>
      )}
      <MinutesField
        label={t('guides.sectionMinutes', { number })}
        value={section.minutes}
        usual={taken > 0 ? taken : null}
        onChange={setMinutes}
      />
      <LineMenu guide={guide} line={line} />
    </div>
  );
}
