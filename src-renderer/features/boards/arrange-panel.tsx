import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { arrangements } from './arrange-board.ts';
import { arrangeBy, arrangedSets } from './arrange-state.ts';
import styles from './board-panel.module.css';
import { chooseTool } from './board-state.ts';
import type { ScaleSide } from '../../../src-main/shared/contract/board-scale.ts';
import type { CardAxis } from './card-axes.ts';
import { axisName } from './label-scale.ts';
import { PanelHeader } from './panel-header.tsx';
import type { ShownBoard } from './shown-board.ts';
import { useArranging } from './use-arranging.ts';

/** Puts cards in an order that can be seen; nothing is moved until it is accepted. */
export function ArrangePanel({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const { by, set, counts, axes, x, y, scale, ...work } = useArranging(board);
  return (
    <section className={styles.panel} aria-label={t('boards.arrange.title')}>
      <PanelHeader title={t('boards.arrange.title')} onClose={() => chooseTool('select')} />
      <div className={styles.fields}>
        <Select
          label={t('boards.arrange.by')}
          options={arrangements.map((id) => ({ id, label: t(`boards.arrange.ways.${id}`) }))}
          value={by}
          onChange={(next) => arrangeBy({ by: next })}
          description={t(`boards.arrange.about.${by}`)}
        />
        {by !== 'clusters' && (
          <Select
            label={t('boards.arrange.cards')}
            options={arrangedSets.map((id) => ({
              id,
              label: t(`boards.arrange.sets.${id}`, { count: counts[id] }),
              isDisabled: counts[id] === 0,
            }))}
            value={set}
            onChange={(next) => arrangeBy({ cards: next })}
            description={set === 'loose' ? undefined : t('boards.arrange.leave')}
          />
        )}
        {by === 'axes' && x && y && <Axes axes={axes} x={x} y={y} />}
      </div>
      {by === 'axes' && scale && (
        <dl className={styles.ticks}>
          <dt>{t('boards.arrange.across')}</dt>
          <dd>{labelsOf(scale.across)}</dd>
          <dt>{t('boards.arrange.up')}</dt>
          <dd>{labelsOf({ marks: scale.down.marks.toReversed() })}</dd>
        </dl>
      )}
      {work.isStopped && (
        <p className={styles.note} role="status">
          {t('boards.arrange.stopped')} <Link onPress={work.again}>{t('boards.arrange.again')}</Link>
        </p>
      )}
      <Button
        variant="primary"
        size="large"
        isWide
        isPending={work.isWorking}
        isDisabled={work.isEmpty || work.isWorking}
        onPress={work.accept}
      >
        {t('boards.arrange.accept')}
      </Button>
    </section>
  );
}

interface AxesProps {
  readonly axes: readonly CardAxis[];
  readonly x: CardAxis;
  readonly y: CardAxis;
}

function Axes({ axes, x, y }: AxesProps) {
  const { t } = useTranslation();
  const options = axes.map((axis) => ({ id: axis.id, label: axisName(t, axis) }));
  return (
    <>
      <Select label={t('boards.arrange.x')} options={options} value={x.id} onChange={(id) => arrangeBy({ x: id })} />
      <Select label={t('boards.arrange.y')} options={options} value={y.id} onChange={(id) => arrangeBy({ y: id })} />
    </>
  );
}

/** The bands of an axis in their order, as the canvas has them. */
const labelsOf = ({ marks }: Pick<ScaleSide, 'marks'>): string => marks.map(({ label }) => label).join(' · ');
