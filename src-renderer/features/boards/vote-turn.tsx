import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoteRound } from '../../../src-main/shared/contract/boards.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './board-panel.module.css';
import { nextNumber } from './use-voting.ts';
import type { Voting } from './use-voting.ts';
import { setVoter } from './vote-state.ts';

/** Who is voting now and how many dots are left; then the next person takes the seat. */
export function VoteTurn({ voting, round }: { readonly voting: Voting; readonly round: VoteRound }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const { voter, given, left } = voting;
  const next = () => {
    setVoter(round.isAnonymous ? nextNumber(round) : '');
    field.current?.focus();
  };
  const toBoard = () =>
    document.querySelector<HTMLElement>('[data-board-canvas], [data-board-tree] [role=treegrid]')?.focus();
  return (
    <div className={styles.fields}>
      {round.isAnonymous ? (
        <p className={styles.title}>{t('boards.vote.person', { number: voter })}</p>
      ) : (
        <TextField
          ref={field}
          label={t('boards.vote.who')}
          placeholder={t('boards.vote.whoHint')}
          value={voter}
          onChange={setVoter}
          onSubmit={toBoard}
          maxLength={100}
        />
      )}
      {voter !== '' && (
        <p className={styles.left} role="status">
          {Array.from({ length: Math.min(round.dotsEach, 40) }, (_, index) => (
            <span key={index} aria-hidden className={`${styles.dot} ${index < given ? '' : styles.given}`} />
          ))}
          <span>{t('boards.vote.left', { count: left })}</span>
        </p>
      )}
      <p className={styles.note}>
        {t('boards.vote.how')} <Kbd shortcut="Enter" /> <Kbd shortcut="Backspace" />
      </p>
      <Button isWide isDisabled={given === 0} onPress={next}>
        {t('boards.vote.next')}
      </Button>
    </div>
  );
}
