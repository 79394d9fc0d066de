import { useTranslation } from 'react-i18next';
import type { Cell } from '../../../src-main/shared/contract/journeys.ts';
import { Link } from '../../ui/link.tsx';
import type { CellPlace } from './journeys-state.ts';
import styles from './journey-inspector.module.css';
import type { CellActions } from './use-cell-actions.ts';

interface CellPicturesProps {
  readonly cell: Cell | undefined;
  readonly place: CellPlace;
  readonly actions: CellActions;
}

/** The cell's image: chosen from the computer, or taken away. */
export function CellPictures({ cell, place: { laneId, stageId }, actions }: CellPicturesProps) {
  const { t } = useTranslation();
  const hasImage = cell !== undefined && cell.imageId !== null;
  return (
    <div className={styles.row}>
      <Link onPress={() => void actions.chooseImage(laneId, stageId)}>
        {t(hasImage ? 'journeys.changeImage' : 'journeys.addImage')}
      </Link>
      {hasImage && (
        <Link onPress={() => actions.change([{ laneId, stageId, image: null }])}>{t('journeys.removeImage')}</Link>
      )}
    </div>
  );
}
