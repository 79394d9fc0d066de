import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { WorkDialog } from '../../ui/work-dialog.tsx';
import styles from './split-dialog.module.css';
import { SplitOverview } from './split-overview.tsx';
import { SplitPassage } from './split-passage.tsx';
import { SplitTargets } from './split-targets.tsx';
import { useDealing } from './use-dealing.ts';
import type { Dealing } from './use-dealing.ts';

interface SplitDialogProps {
  readonly code: Code;
  readonly codes: readonly Code[];
  readonly passages: readonly PassageOfCode[];
  onClose(): void;
}

/** One passage at a time, dealt by a key to one of several codes. Nothing is written before it is done. */
export function SplitDialog({ code, codes, passages, onClose }: SplitDialogProps) {
  const { t } = useTranslation();
  const dealing = useDealing(code, passages, onClose);
  const { choices, at } = dealing.dealt;
  const actions = (
    <>
      <Button onPress={dealing.leave}>{t('codes.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={!dealing.canFinish}
        isPending={dealing.isFinishing}
        onPress={dealing.finish}
      >
        {t('codes.splitDone')}
      </Button>
    </>
  );
  return (
    <WorkDialog
      title={t('codes.splitTitle', { name: code.name })}
      status={<SplitStatus dealt={choices.size} count={passages.length} />}
      actions={actions}
      onClose={dealing.leave}
      onKey={dealing.onKey}
    >
      <div className={styles.body}>
        <SplitOverview passages={passages} choices={choices} at={at} onGo={dealing.go} />
        <SplitWork code={code} codes={codes} passages={passages} dealing={dealing} />
      </div>
      <GiveUpQuestion dealing={dealing} onConfirm={onClose} />
    </WorkDialog>
  );
}

interface SplitWorkProps extends Omit<SplitDialogProps, 'onClose'> {
  readonly dealing: Dealing;
}

function SplitWork({ code, codes, passages, dealing }: SplitWorkProps) {
  const { t } = useTranslation();
  const { choices, at } = dealing.dealt;
  const passage = passages[at];
  const isEmpty = passages.length === 0;
  return (
    <div className={styles.work}>
      {passage && <SplitPassage key={passage.codingId} passage={passage} />}
      {!passage && (
        <EmptyState
          title={t(isEmpty ? 'codes.noPassagesTitle' : 'codes.splitAllDealt')}
          sentence={t(isEmpty ? 'codes.splitNothing' : 'codes.splitAllSentence')}
        />
      )}
      <SplitTargets
        code={code}
        codes={codes}
        targets={dealing.targets}
        choices={choices}
        current={passage ? choices.get(passage.codingId) : undefined}
        asked={dealing.asked}
        onAsk={dealing.ask}
        onTargets={dealing.setTargets}
        onChoose={dealing.choose}
      />
    </div>
  );
}

function GiveUpQuestion({ dealing, onConfirm }: { readonly dealing: Dealing; onConfirm(): void }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      title={t('codes.splitGiveUp')}
      confirmLabel={t('codes.splitGiveUpConfirm')}
      cancelLabel={t('codes.splitGoOn')}
      isOpen={dealing.isGivingUp}
      isDangerous
      onConfirm={onConfirm}
      onCancel={dealing.goOn}
    >
      {t('codes.splitGiveUpSentence', { count: dealing.dealt.choices.size })}
    </ConfirmDialog>
  );
}

function SplitStatus({ dealt, count }: { readonly dealt: number; readonly count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <span role="status">{t('codes.splitProgress', { dealt, count })}</span>
      {dealt > 0 && (
        <span>
          <Kbd shortcut="Backspace" /> {t('codes.splitBack')}
        </span>
      )}
    </>
  );
}
