import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { layoutEmotions } from '../../charts/emotion-curve-layout.ts';
import { EmotionCurves } from '../../charts/emotion-curve.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { CellEditor } from './cell-editor.tsx';
import { emotionSeries, everybody } from './emotion-series.ts';
import { formatValence, isSaid, shownValence } from '../../../src-main/shared/domain/shown-emotion.ts';
import { emotionAt } from './emotion-words.ts';
import styles from './journey-grid.module.css';
import { LaneName } from './lane-name.tsx';
import { rowSelection } from './row-props.ts';
import type { LaneRowProps } from './row-props.ts';
import { useShownPersonaId } from './use-correction.ts';
import { useEmotionWords } from './use-emotion-words.ts';
import { useEmotions, usePersonas } from './use-journey-map.ts';

const single = { top: 30, bottom: 138, height: 168 };
const several = { top: 30, bottom: 206, height: 236 };

/** The lane of the curve: how people felt in each stage, how sure that is, and what was put there by hand. */
export function EmotionRow(props: LaneRowProps) {
  const { lane, row, map, grid, columnOf, geometry, isFocused } = props;
  const { t } = useTranslation();
  const emotions = useEmotions(map.journey.id);
  const personas = usePersonas(map.journey.personaIds);
  const shownId = useShownPersonaId(map);
  const wordsOf = useEmotionWords(personas);
  const colorOf = useCodeColor();
  const { activeColumn, isSelected } = rowSelection(props, row);
  const frame = personas.length > 1 ? several : single;
  const series = useMemo(() => {
    const xs = map.columns.map((_, index) => geometry.middles[(columnOf.get(index) ?? 2) - 2] ?? 0);
    return layoutEmotions(emotionSeries(emotions, map.columns, personas), xs, frame);
  }, [emotions, map.columns, personas, geometry, columnOf, frame]);
  const lookOf = (id: string) => {
    const persona = personas.find((one) => one.id === id);
    const isInFront = id === (shownId ?? everybody);
    return {
      color: persona && personas.length > 1 ? colorOf(persona.color).solid : 'var(--color-accent-fill)',
      name: personas.length > 1 ? (persona?.name ?? null) : null,
      hasBand: isInFront,
      isFaded: false,
    };
  };
  const note = t(emotions.some(isSaid) ? 'journeys.meanOfPassages' : 'journeys.nobodySaid');
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.emotionRow}
      style={{ gridTemplateColumns: geometry.template, height: frame.height }}
    >
      <LaneName {...props} isActive={activeColumn === -1} note={note} />
      <div className={styles.scale} aria-hidden>
        <span style={{ top: frame.top }}>+2</span>
        <span style={{ top: frame.bottom }}>−2</span>
      </div>
      <div className={styles.curves} aria-hidden>
        <EmotionCurves series={series} lookOf={lookOf} frame={frame} width={geometry.total - nameRoom(geometry)} />
      </div>
      {map.columns.map(({ stage }, column) => {
        const emotion = emotionAt(emotions, stage.id, shownId);
        const value = emotion ? shownValence(emotion) : null;
        const text = value === null ? '' : formatValence(value);
        return (
          <div
            key={stage.id}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isSelected(column)}
            className={styles.emotionCell}
            style={{ gridColumn: columnOf.get(column) }}
            data-place
            data-lane={lane.id}
            data-stage={stage.id}
          >
            {activeColumn === column && (
              <CellEditor
                label={`${lane.name}, ${stage.name}`}
                description={wordsOf(emotions.filter((one) => one.stageId === stage.id))}
                text={text}
                isEditing={grid.isEditing}
                wantsFocus={isFocused}
                onBegin={grid.beginText}
                onCommit={(typed, move) => {
                  if (typed === text || grid.cells.write(lane, stage.id, typed)) grid.commitMove(move);
                  else grid.commitMove(null);
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

const nameRoom = ({ total, middles, columnWidth }: LaneRowProps['geometry']) => total - middles.length * columnWidth;
