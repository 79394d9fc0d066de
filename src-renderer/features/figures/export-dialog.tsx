import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { closeFigureRequest, useFigureRequest } from '../../workspace/figure-request.ts';
import type { FigureRequest } from '../../workspace/figure-request.ts';
import styles from './export-dialog.module.css';
import { ExportOptions } from './export-options.tsx';
import { useFigureChoices } from './figure-choices.ts';
import { FigurePicture } from './figure-picture.tsx';
import { useFigurePreview } from './use-figure-preview.ts';
import { useSaveFigure } from './use-save-figure.ts';

/** How a board or a journey is written as a file, with a look at it. */
export function ExportDialog() {
  const request = useFigureRequest((state) => state.request);
  const { mutate: save } = useSaveFigure();
  const { chosen, choose } = useFigureChoices();
  if (!request) return null;
  return (
    <OpenDialog
      request={request}
      chosen={chosen}
      choose={choose}
      onSave={() => {
        closeFigureRequest();
        save({ ...request, chosen });
      }}
    />
  );
}

interface OpenDialogProps extends ReturnType<typeof useFigureChoices> {
  readonly request: FigureRequest;
  onSave(): void;
}

function OpenDialog({ request: { figure, name }, chosen, choose, onSave }: OpenDialogProps) {
  const { t } = useTranslation();
  const preview = useFigurePreview(figure, chosen);
  return (
    <Dialog
      size="large"
      title={t('figures.title', { name })}
      isOpen
      onClose={closeFigureRequest}
      actions={
        <>
          <Button onPress={closeFigureRequest}>{t('figures.cancel')}</Button>
          <Button variant="primary" isDisabled={preview.isError} onPress={onSave}>
            {t('figures.save')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <FigurePicture name={name} preview={preview.data ?? null} error={preview.error} />
        <ExportOptions kind={figure.kind} chosen={chosen} choose={choose} size={preview.data ?? null} />
      </div>
    </Dialog>
  );
}
