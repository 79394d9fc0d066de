import { Maximize2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import type { Draft } from '../../workspace/use-draft.ts';
import styles from './report-inspector.module.css';

interface LongFieldProps {
  /** Of what the text is. */
  readonly title: string;
  readonly label: string;
  /** Markdown. */
  readonly value: string;
  onWrite(text: string): Promise<unknown>;
}

/** Paragraphs with emphasis, lists and links; a longer text can be written where there is more room. */
export function LongField({ title, label, value, onWrite }: LongFieldProps) {
  const { t } = useTranslation();
  const draft = useDraft(value, onWrite);
  const [isLarge, setLarge] = useState(false);
  return (
    <div className={styles.field}>
      <div className={styles.labelled}>
        <span className={styles.label} aria-hidden>
          {label}
        </span>
        <IconButton
          size="small"
          label={t('report.writeLarge')}
          icon={<Maximize2 size={14} strokeWidth={1.5} />}
          onPress={() => setLarge(true)}
        />
      </div>
      {isLarge ? (
        <WritingDialog
          title={title}
          label={label}
          draft={draft}
          onClose={() => {
            draft.save();
            setLarge(false);
          }}
        />
      ) : (
        <RichText
          label={label}
          look="boxed"
          value={draft.text}
          onChange={draft.change}
          onBlur={draft.save}
          onFollow={draft.save}
        />
      )}
    </div>
  );
}

interface WritingDialogProps extends Pick<LongFieldProps, 'title' | 'label'> {
  readonly draft: Draft;
  onClose(): void;
}

function WritingDialog({ title, label, draft, onClose }: WritingDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      size="large"
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('report.writingDone')}
        </Button>
      }
    >
      <div className={styles.writing}>
        <RichText
          label={label}
          look="page"
          autoFocus
          value={draft.text}
          onChange={draft.change}
          onBlur={draft.save}
          onSubmit={onClose}
          onEscape={onClose}
          onFollow={onClose}
        />
      </div>
    </Dialog>
  );
}
