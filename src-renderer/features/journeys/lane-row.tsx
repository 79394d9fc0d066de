import { useTranslation } from 'react-i18next';
import { cellText } from './cell-blocks.ts';
import { CellContent } from './cell-content.tsx';
import { CellEditor } from './cell-editor.tsx';
import { useCellWords } from './use-cell-words.ts';
import styles from './journey-grid.module.css';
import { LaneName } from './lane-name.tsx';
import { rowSelection } from './row-props.ts';
import type { LaneRowProps } from './row-props.ts';
import { useTouchpoints } from './use-journey-map.ts';

const tints: Readonly<Record<string, string>> = { pains: 'pain', opportunities: 'opportunity' };

/** One lane: its name, and a cell for each stage. */
export function LaneRow(props: LaneRowProps) {
  const { lane, row, map, grid, columnOf, geometry, isFocused } = props;
  const { i18n } = useTranslation();
  const touchpoints = useTouchpoints();
  const wordsOf = useCellWords();
  const { activeColumn, isSelected } = rowSelection(props, row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ gridTemplateColumns: geometry.template }}
      lang={i18n.language}
    >
      <LaneName {...props} isActive={activeColumn === -1} />
      {map.columns.map(({ stage }, column) => {
        const cell = map.cellOf(lane.id, stage.id);
        const hasContent = cell !== undefined && wordsOf(cell) !== '';
        const isActive = activeColumn === column;
        return (
          <div
            key={stage.id}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isSelected(column)}
            className={styles.cell}
            style={{ gridColumn: columnOf.get(column) }}
            data-place
            data-lane={lane.id}
            data-stage={stage.id}
            data-tint={hasContent ? tints[lane.kind] : undefined}
          >
            {cell && <CellContent cell={cell} lane={lane} />}
            {isActive && (
              <CellEditor
                label={`${lane.name}, ${stage.name}`}
                description={cell ? wordsOf(cell) : ''}
                text={cellText(cell, touchpoints)}
                isEditing={grid.isEditing}
                wantsFocus={isFocused}
                onBegin={grid.beginText}
                onCommit={(text, move) => {
                  if (text !== cellText(cell, touchpoints)) grid.cells.write(lane, stage.id, text);
                  grid.commitMove(move);
                }}
                onCancel={() => grid.commitMove(null)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
