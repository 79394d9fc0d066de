import { Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { chooseCodes, goTo } from '../../workspace/navigation.ts';
import { FoundPassages } from './found-passages.tsx';
import styles from './passages-view.module.css';
import { topCodeIds } from './top-code-ids.ts';
import { useListedPassages } from './use-listed-passages.ts';
import { useResultTitle } from './use-result-title.ts';

/** Every passage of the chosen codes, or every answer to the query, across documents, side by side. */
export function PassagesView({ builder }: { readonly builder?: ReactNode }) {
  const { by, codes, chosen, key, isAsked, found } = useListedPassages();
  const title = useResultTitle();
  if (!codes) return null;
  const list = found && (
    <FoundPassages codes={codes} chosen={by === 'codes' ? chosen : []} found={found} title={title} name={key} />
  );
  if (by === 'codes') return isAsked ? (list ?? null) : <NothingChosen codes={codes} />;
  return (
    <div className={styles.view}>
      {builder}
      {isAsked && list}
    </div>
  );
}

function NothingChosen({ codes }: { readonly codes: readonly Code[] }) {
  const { t } = useTranslation();
  const hasCodings = codes.some((code) => code.codings > 0);
  const action = hasCodings ? (
    <Button variant="primary" size="large" onPress={() => chooseCodes(topCodeIds(codes))}>
      {t('passages.chooseAll')}
    </Button>
  ) : (
    <Button variant="primary" size="large" onPress={() => goTo('documents')}>
      {t('passages.openDocuments')}
    </Button>
  );
  return (
    <EmptyState
      isHeading
      icon={<Quote />}
      title={hasCodings ? t('passages.emptyTitle') : t('passages.noneTitle')}
      sentence={hasCodings ? t('passages.emptySentence') : t('passages.noCodesSentence')}
      action={action}
    />
  );
}
