import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { forgetRecordingsRequest } from '../../workspace/recordings-request.ts';
import type { RecordingsRequest } from '../../workspace/recordings-request.ts';
import { AttachRows } from './attach-rows.tsx';
import type { AttachRow } from './attach-rows.tsx';
import { fileOf, suggestTarget } from './attach-target.ts';
import type { AttachTarget } from './attach-target.ts';
import styles from './recording-dialogs.module.css';
import { TargetPicker } from './target-picker.tsx';
import { useAttach } from './use-attach.ts';
import { useAttachTargets } from './use-attach-targets.ts';

const ways = ['copied', 'linked'] as const;

/** What recordings belong to, and whether they are copied beside the project or stay where they are. */
export function AttachDialog({ request }: { readonly request: RecordingsRequest }) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('copied');
  const [askedPath, setAskedPath] = useState<string | null>(null);
  const { rows, targets, choose, leaveOut } = useAttachRows(request);
  const { mutate: attach } = useAttach();
  const [first] = rows;
  const isOne = rows.length === 1;
  const confirm = () => {
    forgetRecordingsRequest();
    attach({ rows, isLinked: way === 'linked' });
  };
  return (
    <Dialog
      title={
        isOne && first
          ? t('recordings.attachFile', { file: fileOf(first.path) })
          : t('recordings.attachFiles', { count: rows.length })
      }
      isOpen
      isDismissable={false}
      onClose={forgetRecordingsRequest}
      actions={
        <>
          <Button onPress={forgetRecordingsRequest}>{t('recordings.cancel')}</Button>
          <Button variant="primary" autoFocus onPress={confirm}>
            {isOne ? t('recordings.attach') : t('recordings.attachAll', { count: rows.length })}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <AttachRows rows={rows} onAsk={setAskedPath} onLeaveOut={leaveOut} />
        {rows.some(({ target }) => target === null) && (
          <p className={styles.about}>{t(isOne ? 'recordings.newDocument' : 'recordings.newDocuments')}</p>
        )}
        {request.isLasting && (
          <SegmentedControl
            label={t('recordings.way')}
            segments={ways.map((id) => ({ id, label: t(`recordings.ways.${id}`) }))}
            value={way}
            onChange={setWay}
          />
        )}
        <p className={styles.about}>{t(`recordings.about.${way}`, { count: rows.length })}</p>
      </div>
      {askedPath !== null && (
        <TargetPicker
          path={askedPath}
          targets={targets}
          onChoose={(target) => {
            choose(askedPath, target);
            setAskedPath(null);
          }}
          onClose={() => setAskedPath(null)}
        />
      )}
    </Dialog>
  );
}

function useAttachRows({ paths, documentId }: RecordingsRequest) {
  const { targets, openId } = useAttachTargets();
  const [chosen, setChosen] = useState<ReadonlyMap<string, AttachTarget | null>>(new Map());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const suggested = useMemo(
    () => new Map(paths.map((path) => [path, suggestTarget(path, targets, openId)])),
    [paths, targets, openId],
  );
  const rows = paths
    .filter((path) => !left.has(path))
    .map((path): AttachRow => {
      const target = chosen.get(path);
      if (target !== undefined) return { path, target, by: 'chosen' };
      if (documentId === undefined) return { path, ...suggested.get(path)! };
      return { path, target: targets.find(({ id }) => id === documentId) ?? null, by: 'chosen' };
    });
  return {
    rows,
    targets,
    choose: (path: string, target: AttachTarget | null) => setChosen(new Map(chosen).set(path, target)),
    leaveOut: (path: string) => setLeft(new Set(left).add(path)),
  };
}
