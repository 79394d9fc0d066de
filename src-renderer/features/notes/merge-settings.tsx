import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useJob } from '../../workspace/activity.ts';
import styles from './merge-dialog.module.css';
import { showMerging, useMerging } from './notes-state.ts';
import type { Merging } from './notes-state.ts';

export interface MergeSettingsProps {
  readonly merging: Merging;
  /** What was chosen is of other rows. */
  onChange(): void;
}

/** Which of their sessions it is, and by how much their clock is moved. */
export function MergeSettings({ merging, onChange }: MergeSettingsProps) {
  const { t } = useTranslation();
  const { sessionId, path, compared } = merging;
  const compare = useJob('notes.compare');
  const again = useMutation({
    mutationFn: async (change: { readonly theirSessionId?: string; readonly shift?: number }) => {
      const theirSessionId = change.theirSessionId ?? compared.theirSession.id;
      const next = await compare({
        sessionId,
        path,
        theirSessionId,
        ...(change.shift !== undefined && { shift: change.shift }),
      });
      if (useMerging.getState().merging?.path !== path) return;
      onChange();
      showMerging({ ...merging, compared: next });
    },
  });
  return (
    <div className={styles.settings} aria-busy={again.isPending}>
      {compared.theirSessions.length > 1 && (
        <Select
          look="quiet"
          isLabelHidden
          label={t('notes.theirSession')}
          options={compared.theirSessions.map(({ id, name }) => ({ id, label: name }))}
          value={compared.theirSession.id}
          onChange={(theirSessionId) => again.mutate({ theirSessionId })}
        />
      )}
      <NumberField
        label={t('notes.shift')}
        // Of less than half a second before, Math.round makes −0.
        value={Math.round(compared.shift / 1000) || 0}
        minValue={-86_400}
        maxValue={86_400}
        onChange={(seconds) => again.mutate({ shift: (Number.isNaN(seconds) ? 0 : seconds) * 1000 })}
      />
    </div>
  );
}
