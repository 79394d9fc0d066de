import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReportTemplate } from '../../../src-main/shared/contract/reports.ts';
import { useCall } from '../../api/use-call.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { enterOnRadio } from '../../ui/enter-on-radio.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useBlockWords } from './block-words.ts';
import styles from './template-choice.module.css';
import { ThemePicture } from './theme-picture.tsx';

interface TemplateChoiceProps {
  readonly templates: readonly ReportTemplate[];
  readonly chosen: ReportTemplate;
  onChoose(template: ReportTemplate): void;
  /** Enter on the chosen one. */
  onTake(): void;
  /** What is chosen takes the keyboard when it appears. */
  readonly autoFocus?: boolean;
}

/** The ready templates and the researcher's own, each with what is in it. */
export function TemplateChoice({ templates, chosen, onChoose, onTake, autoFocus = false }: TemplateChoiceProps) {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<ReportTemplate | null>(null);
  const choose = (name: string) => {
    const template = templates.find((one) => one.name === name);
    if (template) onChoose(template);
  };
  return (
    <div onKeyDownCapture={enterOnRadio(onTake)}>
      <RadioGroup
        aria-label={t('report.templates')}
        className={styles.templates!}
        value={chosen.name}
        onChange={choose}
      >
        {templates.map((template) => (
          <div key={template.name} className={styles.place}>
            <Template template={template} autoFocus={autoFocus && template.name === chosen.name} />
            {template.isOwn && (
              <div className={styles.delete}>
                <IconButton
                  size="small"
                  label={t('report.deleteTemplate', { name: template.name })}
                  icon={<Trash2 size={14} strokeWidth={1.5} />}
                  onPress={() => setRemoved(template)}
                />
              </div>
            )}
          </div>
        ))}
      </RadioGroup>
      <DeleteQuestion template={removed} onClose={() => setRemoved(null)} />
    </div>
  );
}

interface TemplateProps {
  readonly template: ReportTemplate;
  readonly autoFocus: boolean;
}

function Template({ template: { name, isOwn, look, blocks }, autoFocus }: TemplateProps) {
  const { t } = useTranslation();
  const { kindName } = useBlockWords();
  const inIt = blocks.map(({ kind, title }) => title || kindName(kind));
  return (
    <Radio value={name} autoFocus={autoFocus} className={styles.template!}>
      <span className={styles.picture}>
        <ThemePicture look={look} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {isOwn && <span className={styles.own}>{t('report.ownTemplate')}</span>}
        <span className={styles.blocks}>{inIt.join(t('report.listComma'))}</span>
      </span>
    </Radio>
  );
}

interface DeleteQuestionProps {
  readonly template: ReportTemplate | null;
  onClose(): void;
}

/** A template is no part of the project: undo doesn't bring it back. */
function DeleteQuestion({ template, onClose }: DeleteQuestionProps) {
  const { t } = useTranslation();
  const remove = useCall('reports.deleteTemplate');
  return (
    <ConfirmDialog
      title={t('report.deleteTemplate', { name: template?.name ?? '' })}
      confirmLabel={t('report.deleteConfirm')}
      cancelLabel={t('report.cancel')}
      isOpen={template !== null}
      isDangerous
      isPending={remove.isPending}
      onConfirm={() => template && remove.mutate({ name: template.name }, { onSettled: onClose })}
      onCancel={onClose}
    >
      {t('report.deleteTemplateText')}
    </ConfirmDialog>
  );
}
