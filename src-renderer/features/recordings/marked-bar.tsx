import { useState } from 'react';
import { Tag, Pencil, Play, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { useCommands } from '../../workspace/commands.ts';
import { formatTime } from '../../workspace/format-place.ts';
import { useRecentCodes } from '../../workspace/recent-codes.ts';
import { mark, markedStretch, markEnd, playFrom, usePlayer } from './player.ts';
import type { PlayedRecording } from './player-props.ts';
import styles from './player-strip.module.css';
import { useMarkedStretch } from './use-marked-stretch.ts';

/** What can be done with the stretch of the recording that is marked. */
export function MarkedBar(props: PlayedRecording) {
  const { t } = useTranslation();
  const { recording } = props;
  const stretch = markedStretch(usePlayer((state) => state.marked));
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const { code, write } = useMarkedStretch(props, stretch);
  const recentCodeIds = useRecentCodes((state) => state.ids);
  const ask = () => setAnchor(document.querySelector('[data-player] [role=slider]')?.getBoundingClientRect() ?? null);
  useMarkedCommands(stretch !== null, ask, write);
  if (!stretch) return null;
  const time = (at: number) => formatTime(Math.max(0, at + recording.offset));
  return (
    <div className={styles.marked} role="group" aria-label={t('recordings.marked')}>
      <span className={styles.stretch}>{`${time(stretch.from)}–${time(stretch.to)}`}</span>
      <IconButton
        size="small"
        label={t('recordings.playMarked')}
        icon={<Play strokeWidth={1.75} />}
        tooltipPlacement="top"
        onPress={() => playFrom(stretch.from, stretch.to)}
      />
      <Button size="small" variant="quiet" icon={<Tag size={14} strokeWidth={1.75} aria-hidden />} onPress={ask}>
        {t('recordings.code')}
      </Button>
      <Button size="small" variant="quiet" icon={<Pencil size={14} strokeWidth={1.75} aria-hidden />} onPress={write}>
        {t('recordings.write')}
      </Button>
      <IconButton
        size="small"
        label={t('recordings.unmark')}
        icon={<X strokeWidth={1.75} />}
        shortcut="Escape"
        tooltipPlacement="top"
        onPress={() => mark(null)}
      />
      {anchor && (
        <CodePicker anchor={anchor} recentCodeIds={recentCodeIds} onPick={code} onClose={() => setAnchor(null)} />
      )}
    </div>
  );
}

const player = '[data-player]';

function useMarkedCommands(isMarked: boolean, ask: () => void, write: () => void): void {
  const command = (id: string, keys: readonly string[], run: () => void, isEnabled = true) => ({
    id: `recordings.${id}`,
    section: 'recording' as const,
    label: `recordings.command.${id}`,
    keys,
    within: player,
    isEnabled,
    run,
  });
  useCommands('player-marked', [
    command('markStartHere', ['I'], () => markEnd('from')),
    command('markEndHere', ['O'], () => markEnd('to')),
    command('codeMarked', ['C'], ask, isMarked),
    { ...command('writeMarked', ['Enter'], write, isMarked), within: `${player} [role=slider]` },
  ]);
}
