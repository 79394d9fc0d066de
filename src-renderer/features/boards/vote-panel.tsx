import { useTranslation } from 'react-i18next';
import type { VoteRound } from '../../../src-main/shared/contract/boards.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './board-panel.module.css';
import { chooseTool } from './board-state.ts';
import { PanelHeader } from './panel-header.tsx';
import type { ShownBoard } from './shown-board.ts';
import { StartVote } from './start-vote.tsx';
import { useRoundActions, useVoting } from './use-voting.ts';
import { VoteResults } from './vote-results.tsx';
import { VoteTurn } from './vote-turn.tsx';
import { beginRound, showRound } from './vote-state.ts';

/** A vote by dots on one screen: who is voting now, and what the cards got. */
export function VotePanel({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const voting = useVoting(board.boardId);
  const { rounds, round, isStarting, isSuccess } = voting;
  return (
    <section className={styles.panel} aria-label={t('boards.vote.title')}>
      <PanelHeader title={t('boards.vote.title')} onClose={() => chooseTool('select')} />
      {isStarting && <StartVote board={board} isFirst={rounds.length === 0} />}
      {isSuccess && !isStarting && round && (
        <>
          {rounds.length > 1 && <RoundChoice rounds={rounds} round={round} />}
          <RoundWords round={round} />
          {round.isOpen && <VoteTurn key={round.id} voting={voting} round={round} />}
          <VoteResults board={board} round={round} />
          <RoundButtons boardId={board.boardId} round={round} />
        </>
      )}
    </section>
  );
}

function RoundChoice({ rounds, round }: { readonly rounds: readonly VoteRound[]; readonly round: VoteRound }) {
  const { t, i18n } = useTranslation();
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' });
  const options = rounds.map(({ id, name, createdAt }) => ({
    id,
    label: `${name || t('boards.vote.unnamed')} · ${when.format(createdAt)}`,
  }));
  return (
    <Select label={t('boards.vote.round')} isLabelHidden options={options} value={round.id} onChange={showRound} />
  );
}

function RoundWords({ round }: { readonly round: VoteRound }) {
  const { t } = useTranslation();
  const words = [
    round.name,
    t('boards.vote.dotsEach', { count: round.dotsEach }),
    t(round.isAnonymous ? 'boards.vote.isAnonymous' : 'boards.vote.isNamed'),
    t(round.allowsSeveral ? 'boards.vote.isSeveral' : 'boards.vote.isOne'),
    round.area && t('boards.vote.inArea'),
    !round.isOpen && t('boards.vote.isClosed'),
  ];
  return <p className={styles.note}>{words.filter(Boolean).join(' · ')}</p>;
}

function RoundButtons({ boardId, round }: { readonly boardId: string; readonly round: VoteRound }) {
  const { t } = useTranslation();
  const { setOpen, remove } = useRoundActions(boardId);
  return (
    <div className={styles.buttons}>
      <Button onPress={() => setOpen(round.id, !round.isOpen)}>
        {t(round.isOpen ? 'boards.vote.close' : 'boards.vote.reopen')}
      </Button>
      <Link onPress={() => beginRound(true)}>{t('boards.vote.newRound')}</Link>
      <Link onPress={() => remove(round)}>{t('boards.vote.delete')}</Link>
    </div>
  );
}
