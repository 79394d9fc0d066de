import { CircleQuestionMark, Flag, PencilLine, Star, Tag, ThumbsDown, ThumbsUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import styles from './turn-actions.module.css';
import { turnKeys } from './turn-keys.ts';
import type { TurnActionName } from './turn-keys.ts';
import type { Response } from './typed-line.ts';
import type { Person } from './use-capture.ts';
import type { TurnActionsOf } from './use-turn-actions.ts';

interface TurnActionsProps {
  readonly turn: CapturedTurn;
  readonly actions: TurnActionsOf;
  readonly people: readonly Person[];
}

const small = { size: 14, strokeWidth: 1.5 } as const;

/** What can be done with a turn by mouse: the same as by its keys. */
export function TurnActions({ turn, actions, people }: TurnActionsProps) {
  const { t } = useTranslation();
  const has = (kind: string) => turn.marks.some((mark) => mark.kind === kind);
  const button = (name: TurnActionName, icon: ReactNode, run: () => void, isSelected?: boolean) => (
    <IconButton
      size="small"
      label={t(`capture.turn.${name}`)}
      shortcut={turnKeys[name]}
      icon={icon}
      onPress={run}
      {...(isSelected !== undefined && { isSelected })}
    />
  );
  const respondents = (response: Response, icon: ReactNode) => (
    <MenuTrigger
      label={t(`capture.turn.${response}`)}
      placement="bottom end"
      entries={people
        .filter(({ participantId }) => participantId !== turn.participantId)
        .map(({ participantId, name, sign, color }) => ({
          kind: 'item',
          id: participantId,
          label: name,
          color,
          shortcut: sign,
          onAction: () => actions.respond(turn, response, participantId),
        }))}
    >
      {button(response, icon, () => undefined)}
    </MenuTrigger>
  );
  return (
    <div className={styles.actions} role="toolbar" aria-label={t('capture.turn.label')}>
      {button('keyMoment', <Star {...small} />, () => actions.toggleMark(turn, 'key-moment'), has('key-moment'))}
      {button(
        'followUp',
        <CircleQuestionMark {...small} />,
        () => actions.toggleMark(turn, 'follow-up'),
        has('follow-up'),
      )}
      {button('code', <Tag {...small} />, () => actions.ask('code', turn))}
      {button('problem', <Flag {...small} />, () => actions.ask('problem', turn))}
      {respondents('agrees', <ThumbsUp {...small} />)}
      {respondents('disagrees', <ThumbsDown {...small} />)}
      {button('rewrite', <PencilLine {...small} />, () => actions.rewrite(turn))}
      {button('remove', <Trash2 {...small} />, () => actions.remove(turn))}
    </div>
  );
}
