import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NoteChoice, NotedTurn, NoteRow } from '../../../src-main/shared/contract/notes.ts';
import { noteChoices } from '../../../src-main/shared/contract/notes.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './merge-dialog.module.css';
import { choiceOf, relationOf } from './note-choices.ts';
import type { NoteChoices } from './note-choices.ts';

export interface MergeRowsProps {
  readonly rows: readonly NoteRow[];
  readonly choices: NoteChoices;
  onChoose(theirs: number, take: NoteChoice): void;
}

const usualHeight = 64;

/** One row a turn; those in view are drawn. */
export function MergeRows({ rows, choices, onChoose }: MergeRowsProps) {
  const { t } = useTranslation();
  const items = rows.map((row) => ({ row, id: `${row.mine?.start ?? ''}|${row.theirs?.start ?? ''}` }));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: usualHeight }}>
      <GridList
        aria-label={t('notes.rows')}
        className={styles.rows}
        items={items}
        dependencies={[choices]}
        keyboardNavigationBehavior="tab"
      >
        {({ row, id }) => (
          <GridListItem
            id={id}
            textValue={(row.mine ?? row.theirs)!.text}
            className={`${styles.row} ${styles[relationOf(row)]}`}
          >
            <Row row={row} take={choiceOf(choices, row)} onChoose={onChoose} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

interface RowProps extends Pick<MergeRowsProps, 'onChoose'> {
  readonly row: NoteRow;
  readonly take: NoteChoice;
}

function Row({ row, take, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { mine, theirs } = row;
  const relation = relationOf(row);
  const isDiffering = relation === 'differing';
  return (
    <>
      <time className={styles.time}>{formatTime(Math.max(0, (mine ?? theirs)!.at ?? 0))}</time>
      {mine ? <Turn turn={mine} isDropped={isDiffering && take === 'theirs'} /> : <span />}
      {theirs ? <Turn turn={theirs} isDropped={isDiffering && take === 'mine'} /> : <span />}
      {isDiffering && theirs ? (
        <SegmentedControl<NoteChoice>
          label={t('notes.keep')}
          segments={noteChoices.map((id) => ({ id, label: t(`notes.take.${id}`) }))}
          value={take}
          onChange={(next) => onChoose(theirs.start, next)}
        />
      ) : (
        <span className={styles.relation}>{t(`notes.relation.${relation}`)}</span>
      )}
    </>
  );
}

function Turn({ turn, isDropped }: { readonly turn: NotedTurn; readonly isDropped: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={`${styles.turn} ${isDropped ? styles.dropped : ''}`}>
      <span className={styles.speaker}>{turn.speaker}</span>
      <span className={styles.words} lang={textLanguage(turn.text)}>
        {turn.text}
      </span>
      {turn.codes.length + turn.marks > 0 && (
        <span className={styles.noted}>
          {[...turn.codes, ...(turn.marks > 0 ? [t('notes.marks', { count: turn.marks })] : [])].join(' · ')}
        </span>
      )}
    </span>
  );
}
