import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../src-main/shared/contract/preferences.ts';
import { useCall } from '../../api/use-call.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './general-panel.module.css';

const limits = { minValue: 12, maxValue: 28, step: 1 };

export function GeneralPanel({ preferences }: { readonly preferences: Preferences }) {
  const { t } = useTranslation();
  const save = useCall('preferences.set');
  return (
    <div className={styles.rows}>
      <Row label={t('preferences.language')}>
        <SegmentedControl
          label={t('preferences.language')}
          value={preferences.language}
          onChange={(language) => save.mutate({ language })}
          segments={[
            { id: 'system', label: t('preferences.system') },
            { id: 'en', label: 'English' },
            { id: 'zh-CN', label: '中文' },
          ]}
        />
      </Row>
      <Row label={t('preferences.theme')}>
        <SegmentedControl
          label={t('preferences.theme')}
          value={preferences.theme}
          onChange={(theme) => save.mutate({ theme })}
          segments={[
            { id: 'system', label: t('preferences.system') },
            { id: 'light', label: t('preferences.light') },
            { id: 'dark', label: t('preferences.dark') },
          ]}
        />
      </Row>
      <TextSizeRow textSize={preferences.textSize} onSave={(textSize) => save.mutate({ textSize })} />
      <Row label={t('preferences.researcher')}>
        <ResearcherField researcher={preferences.researcher} onSave={(researcher) => save.mutate({ researcher })} />
      </Row>
    </div>
  );
}

function TextSizeRow({ textSize, onSave }: { readonly textSize: number; onSave(textSize: number): void }) {
  const { t } = useTranslation();
  return (
    <>
      <Row label={t('preferences.textSize')}>
        <div className={styles.size}>
          <NumberField
            label={t('preferences.textSize')}
            isLabelHidden
            value={textSize}
            onChange={(size) => Number.isInteger(size) && onSave(size)}
            {...limits}
          />
        </div>
      </Row>
      <div className={styles.example}>
        <p lang="en">{t('preferences.example.en')}</p>
        <p lang="zh-CN">{t('preferences.example.zh')}</p>
      </div>
    </>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}

interface ResearcherFieldProps {
  readonly researcher: string;
  onSave(researcher: string): void;
}

function ResearcherField({ researcher, onSave }: ResearcherFieldProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(researcher);
  const save = () => {
    if (name.trim() !== researcher) onSave(name.trim());
  };
  return (
    <div className={styles.researcher}>
      <TextField
        label={t('preferences.researcher')}
        isLabelHidden
        value={name}
        onChange={setName}
        onSubmit={save}
        onBlur={save}
        maxLength={200}
        description={t('preferences.researcherHint')}
      />
    </div>
  );
}
