import { useTranslation } from 'react-i18next';
import { errorWords } from '../../workspace/error-words.ts';
import styles from './export-dialog.module.css';
import type { FigurePreview } from './use-figure-preview.ts';

interface FigurePictureProps {
  readonly name: string;
  readonly preview: FigurePreview | null;
  readonly error: Error | null;
}

/** The figure as it will be written. */
export function FigurePicture({ name, preview, error }: FigurePictureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.picture}>
      {preview ? (
        <img src={`data:image/png;base64,${preview.png}`} alt={t('figures.picture', { name })} draggable={false} />
      ) : (
        <p className={styles.pending} role={error ? 'alert' : 'status'}>
          {error ? errorWords(t, error) : t('figures.drawing')}
        </p>
      )}
    </div>
  );
}
