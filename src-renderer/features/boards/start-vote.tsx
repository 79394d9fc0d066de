import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './board-panel.module.css';
import { useBoardState } from './board-state.ts';
import type { ShownBoard } from './shown-board.ts';
import { useRoundActions } from './use-voting.ts';
import { beginRound } from './vote-state.ts';

const usualDots = 3;
const mostDots = 100;
const wholeBoard = 'board';

/** Begins a vote: on what, with how many dots, and whether one says who one is. */
export function StartVote({ board, isFirst }: { readonly board: ShownBoard; readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const { start } = useRoundActions(board.boardId);
  const [name, setName] = useState('');
  const [dotsEach, setDotsEach] = useState(usualDots);
  const [isAnonymous, setAnonymous] = useState(false);
  const [allowsSeveral, setSeveral] = useState(true);
  const [areaId, setAreaId] = useVoteArea(board);
  const area = board.clusterOf.get(areaId);
  const box = area ? { x: area.x, y: area.y, width: area.width, height: area.height } : null;
  const begin = () => start({ name: name.trim(), dotsEach, isAnonymous, allowsSeveral, area: box });
  const areas = board.clusters.map(({ id, cluster }) => ({ id, label: cluster.name || t('boards.unnamed') }));
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{t('boards.vote.about')}</p>
      <TextField
        label={t('boards.vote.question')}
        placeholder={t('boards.vote.questionHint')}
        value={name}
        onChange={setName}
        onSubmit={begin}
        maxLength={200}
      />
      <NumberField
        label={t('boards.vote.dots')}
        value={dotsEach}
        minValue={1}
        maxValue={mostDots}
        onChange={(next) => setDotsEach(Number.isNaN(next) ? usualDots : next)}
      />
      {areas.length > 0 && (
        <Select
          label={t('boards.vote.area')}
          options={[{ id: wholeBoard, label: t('boards.vote.wholeBoard') }, ...areas]}
          value={area ? areaId : wholeBoard}
          onChange={setAreaId}
        />
      )}
      <Switch isSelected={allowsSeveral} onChange={setSeveral}>
        {t('boards.vote.several')}
      </Switch>
      <Switch isSelected={isAnonymous} onChange={setAnonymous}>
        {t('boards.vote.anonymous')}
      </Switch>
      <div className={styles.foot}>
        <Button variant="primary" size="large" isWide isDisabled={board.places.length === 0} onPress={begin}>
          {t('boards.vote.start')}
        </Button>
        {!isFirst && <Link onPress={() => beginRound(false)}>{t('boards.cancel')}</Link>}
      </div>
    </div>
  );
}

/** The selected cluster at first. */
function useVoteArea(board: ShownBoard) {
  const [first] = useBoardState((state) => state.clusterIds);
  return useState(first !== undefined && board.clusterOf.has(first) ? first : wholeBoard);
}
