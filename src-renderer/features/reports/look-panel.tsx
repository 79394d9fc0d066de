import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { reportPapers, reportTypefaces } from '../../../src-main/shared/contract/reports.ts';
import type { Report, ReportLook } from '../../../src-main/shared/contract/reports.ts';
import { reportColors } from '../../../src-main/shared/domain/report-colors.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { ColorField } from './color-field.tsx';
import { DraftField } from './draft-field.tsx';
import { Labelled } from './labelled.tsx';
import { LogoField } from './logo-field.tsx';
import styles from './report-inspector.module.css';
import { ThemeChoice } from './theme-choice.tsx';

const orientations = ['upright', 'across'] as const;
const languages = ['en', 'zh-CN'] as const;

/** How the report looks, whatever stands in it. */
export function LookPanel({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { look } = report;
  const { mutate, mutateAsync } = useCall('reports.update');
  const change = (changed: Partial<ReportLook>) => mutate({ id: report.id, look: changed });
  const own = reportColors({ theme: look.theme, accent: null, second: null });
  return (
    <div className={styles.fields}>
      <ThemeChoice look={look} onChange={(theme) => change({ theme })} />
      <PageFields look={look} onChange={change} />
      <hr className={styles.rule} />
      <ColorField
        label={t('report.accent')}
        color={look.accent}
        own={own.accent}
        onChange={(accent) => change({ accent })}
      />
      <ColorField
        label={t('report.second')}
        color={look.second}
        own={own.second}
        onChange={(second) => change({ second })}
      />
      <LogoField report={report} />
      <DraftField
        label={t('report.footer')}
        placeholder={t('report.footerHint')}
        value={look.footer}
        maxLength={120}
        onWrite={(footer) => mutateAsync({ id: report.id, look: { footer } })}
      />
      <hr className={styles.rule} />
      <LanguageField />
    </div>
  );
}

interface PageFieldsProps {
  readonly look: ReportLook;
  onChange(changed: Partial<ReportLook>): void;
}

/** On what it is printed, and in which face. */
function PageFields({ look, onChange }: PageFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.pair}>
        <Labelled label={t('report.paper')}>
          <SegmentedControl
            label={t('report.paper')}
            segments={reportPapers.map((id) => ({ id, label: t(`report.papers.${id}`) }))}
            value={look.paper}
            onChange={(paper) => onChange({ paper })}
          />
        </Labelled>
        <Labelled label={t('report.orientation')}>
          <SegmentedControl
            label={t('report.orientation')}
            segments={orientations.map((id) => ({ id, label: t(`report.orientations.${id}`) }))}
            value={look.orientation}
            onChange={(orientation) => onChange({ orientation })}
          />
        </Labelled>
      </div>
      <Labelled label={t('report.typeface')}>
        <SegmentedControl
          label={t('report.typeface')}
          segments={reportTypefaces.map((id) => ({ id, label: t(`report.typefaces.${id}`) }))}
          value={look.typeface}
          onChange={(typeface) => onChange({ typeface })}
        />
      </Labelled>
    </>
  );
}

/** The language of the project is the one in which its reports are printed. */
function LanguageField() {
  const { t } = useTranslation();
  const { data: project } = useQuery(callQuery('project.current', {}));
  const update = useCall('project.update');
  if (!project) return null;
  return (
    <Labelled label={t('report.language')}>
      <SegmentedControl
        label={t('report.language')}
        segments={languages.map((id) => ({ id, label: id === 'en' ? 'English' : '中文' }))}
        value={project.language}
        onChange={(language) => update.mutate({ language })}
      />
    </Labelled>
  );
}
