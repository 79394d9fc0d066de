import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { reportThemes } from '../../../src-main/shared/contract/reports.ts';
import type { ReportLook } from '../../../src-main/shared/contract/reports.ts';
import styles from './report-inspector.module.css';
import { ThemePicture } from './theme-picture.tsx';

interface ThemeChoiceProps {
  readonly look: ReportLook;
  onChange(theme: ReportLook['theme']): void;
}

/** The themes, each as it looks in the colours of the report. */
export function ThemeChoice({ look, onChange }: ThemeChoiceProps) {
  const { t } = useTranslation();
  const choose = (name: string) => {
    const theme = reportThemes.find((one) => one === name);
    if (theme) onChange(theme);
  };
  return (
    <RadioGroup aria-label={t('report.theme')} className={styles.themes!} value={look.theme} onChange={choose}>
      {reportThemes.map((theme) => (
        <Radio key={theme} value={theme} className={styles.theme!}>
          <ThemePicture look={{ ...look, theme }} />
          {t(`report.themes.${theme}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
