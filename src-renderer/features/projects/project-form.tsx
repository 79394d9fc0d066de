import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src-main/shared/contract/values.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './project-form.module.css';

export interface ProjectFormProps {
  readonly name: string;
  readonly language: Language;
  onNameChange(name: string): void;
  onLanguageChange(language: Language): void;
  onSubmit(): void;
}

export const languageSegments = [
  { id: 'en', label: 'English' },
  { id: 'zh-CN', label: '中文' },
] as const;

/** What is asked of a study: its name, and the language its findings are written in. */
export function ProjectForm({ name, language, onNameChange, onLanguageChange, onSubmit }: ProjectFormProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.form}>
      <TextField
        label={t('projects.name')}
        placeholder={t('projects.namePlaceholder')}
        value={name}
        onChange={onNameChange}
        onSubmit={onSubmit}
        maxLength={200}
        autoFocus
      />
      <div className={styles.language}>
        <span className={styles.label}>{t('projects.language')}</span>
        <SegmentedControl
          label={t('projects.language')}
          segments={languageSegments}
          value={language}
          onChange={onLanguageChange}
        />
      </div>
      <p className={styles.hint}>{t('projects.languageHint')}</p>
    </div>
  );
}
