import { Image, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useDebriefsState } from './debriefs-state.ts';
import { PeopleSheet } from './people-sheet.tsx';
import styles from './sheet-frame.module.css';
import type { Sheet } from './sheet-rows.ts';
import { SheetTurns } from './sheet-turns.tsx';

interface SheetFrameProps {
  readonly sheet: Sheet;
  readonly about: string;
  readonly empty: { readonly title: string; readonly sentence: string };
  onSave(): void;
  /** Where it can be drawn. */
  readonly onSaveChart?: (() => void) | undefined;
}

/** A sheet, what it says in a sentence, and beside it the turns of the cell that was opened. */
export function SheetFrame({ sheet, about, empty, onSave, onSaveChart }: SheetFrameProps) {
  const { t } = useTranslation();
  const turns = useDebriefsState((state) => state.turns);
  if (sheet.rows.length === 0) return <EmptyState title={empty.title} sentence={empty.sentence} />;
  return (
    <div className={styles.frame}>
      <div className={styles.work}>
        <div className={styles.about}>
          <p>{about}</p>
          <div className={styles.buttons}>
            {onSaveChart && (
              <Button
                variant="quiet"
                size="small"
                icon={<Image aria-hidden size={15} strokeWidth={1.5} />}
                onPress={onSaveChart}
              >
                {t('debriefs.saveChart')}
              </Button>
            )}
            <Button
              variant="quiet"
              size="small"
              icon={<Table2 aria-hidden size={15} strokeWidth={1.5} />}
              onPress={onSave}
            >
              {t('debriefs.saveTable')}
            </Button>
          </div>
        </div>
        <PeopleSheet sheet={sheet} />
      </div>
      {turns && <SheetTurns turns={turns} />}
    </div>
  );
}
