import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { countPieces } from '../../../../src-main/shared/domain/finding-standing.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { enterOnRadio } from '../../../ui/enter-on-radio.ts';
import { showFinding } from '../../../workspace/navigation.ts';
import { useNoticedWork } from '../../../workspace/use-noticed-work.ts';
import { askMerge, selectFindings, useFindingsState, viewFindings } from '../findings-state.ts';
import { useSelectedFindings } from '../use-selected-findings.ts';
import styles from './merge-dialog.module.css';

/** Asks which statement stays when findings become one. */
export function MergeDialog() {
  const isMerging = useFindingsState((state) => state.isMerging);
  const comparedIds = useFindingsState((state) => state.comparedIds);
  const { findings, selected } = useSelectedFindings();
  const compared = findings.filter(({ id }) => comparedIds.includes(id));
  const meant = compared.length > 1 ? compared : selected;
  return isMerging && meant.length > 1 ? <Choice findings={meant} /> : null;
}

function Choice({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const [intoId, setIntoId] = useState(findings[0]?.id ?? '');
  const into = findings.find(({ id }) => id === intoId);
  const close = () => askMerge(false);
  const merge = useNoticedWork(async (client, { id, title }: Finding) => {
    const ids = findings.map((finding) => finding.id).filter((other) => other !== id);
    await client.call('findings.merge', { ids, intoId: id });
    return { message: t('findings.merge.done', { title }) };
  });
  const save = () => {
    if (!into || merge.isPending) return;
    merge.mutate(into, {
      onSuccess: () => {
        close();
        selectFindings(new Set([into.id]));
        if (useFindingsState.getState().view === 'compare') viewFindings('page');
        useFindingsState.setState({ comparedIds: [] });
        showFinding(into.id);
      },
    });
  };
  return (
    <Dialog
      title={t('findings.merge.title')}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('findings.cancel')}</Button>
          <Button variant="primary" isPending={merge.isPending} onPress={save}>
            {t('findings.merge.into')}
          </Button>
        </>
      }
    >
      <div onKeyDownCapture={enterOnRadio(save)}>
        <RadioGroup
          className={styles.choices!}
          aria-label={t('findings.merge.which')}
          value={intoId}
          onChange={setIntoId}
        >
          <p className={styles.question}>{t('findings.merge.which')}</p>
          {findings.map(({ id, title, pieces }) => (
            <Radio key={id} value={id} autoFocus={id === findings[0]?.id} className={styles.choice!}>
              <span className={styles.mark} aria-hidden />
              <span className={styles.words}>{title}</span>
              <span className={styles.count}>{t('findings.quotes', { count: countPieces(pieces) })}</span>
            </Radio>
          ))}
        </RadioGroup>
      </div>
      <p className={styles.hint}>{t('findings.merge.hint')}</p>
    </Dialog>
  );
}
