import { useTranslation } from 'react-i18next';
import type { Cluster } from '../../../src-main/shared/contract/boards.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import styles from './board-inspector.module.css';

/** "How might we …?", written where it is read. */
export function ClusterQuestion({ cluster: { id, question } }: { readonly cluster: Cluster }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('boards.updateCluster');
  const draft = useDraft(question, (text) => mutateAsync({ id, question: text }));
  return (
    <div className={styles.question}>
      <InPlaceText
        label={t('boards.inspector.question')}
        placeholder={t('boards.inspector.questionHint')}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.save}
        look="paragraph"
        maxLength={20_000}
      />
    </div>
  );
}
