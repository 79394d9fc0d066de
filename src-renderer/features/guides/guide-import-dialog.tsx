import { FileInput } from 'lucide-react';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './guide-import.module.css';
import { closeGuideImport, typeGuide, useGuideImport } from './guide-import-state.ts';
import { OutlinePreview } from './outline-preview.tsx';
import { useGuideWork } from './use-guide-import.ts';

/** A guide from a file or from what is pasted, with a look at what becomes of it. */
export function GuideImportDialog() {
  const isOpen = useGuideImport((state) => state.isOpen);
  return isOpen ? <OpenDialog /> : null;
}

function OpenDialog() {
  const { t } = useTranslation();
  const { text, file } = useGuideImport();
  const { outline, name, choose, drop, make, isReading } = useGuideWork();
  const [isOver, setOver] = useState(false);
  const questions = outline.sections.reduce((sum, section) => sum + section.questions.length, 0);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Dialog
      size="large"
      title={t('guides.importTitle')}
      isOpen
      isDismissable={false}
      onClose={closeGuideImport}
      actions={
        <>
          <Button onPress={closeGuideImport}>{t('guides.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={outline.sections.length === 0}
            isPending={make.isPending}
            onPress={() => make.mutate(undefined)}
          >
            {questions === 0 ? t('guides.makeNone') : t('guides.make', { count: questions })}
          </Button>
        </>
      }
    >
      <div
        className={`${styles.columns} ${isOver ? styles.over : ''}`}
        data-takes-files
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          drop.mutate([...event.dataTransfer.files]);
        }}
      >
        <div className={styles.source}>
          <TextArea
            label={t('guides.pasteField')}
            placeholder={t('guides.pasteExample')}
            value={text}
            onChange={typeGuide}
            rows={14}
            autoFocus
          />
          <div className={styles.file}>
            <Button
              size="small"
              icon={<FileInput size={15} strokeWidth={1.5} />}
              isPending={isReading}
              onPress={() => choose.mutate()}
            >
              {t('guides.chooseFileButton')}
            </Button>
            <span className={styles.fileName}>{file ? file.name : t('guides.fileHint')}</span>
          </div>
        </div>
        <OutlinePreview name={name} outline={outline} />
      </div>
    </Dialog>
  );
}
