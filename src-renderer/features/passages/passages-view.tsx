import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { chooseCodes, goTo, useNavigation } from '../../workspace/navigation.ts';
import { FoundPassages } from './found-passages.tsx';
import { topCodeIds } from './top-code-ids.ts';

/** Every passage of the chosen codes across documents, side by side. */
export function PassagesView() {
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  const chosenIds = useNavigation((state) => state.codeIds);
  const chosen = codes?.filter(({ id }) => chosenIds.includes(id)) ?? [];
  const codeIds = chosen.map(({ id }) => id);
  const { data: found } = useQuery({
    ...callQuery('passages.ofCodes', { codeIds }),
    enabled: codeIds.length > 0,
    placeholderData: keepPreviousData,
  });
  if (!codes) return null;
  if (chosen.length === 0) return <NothingChosen codes={codes} />;
  return found ? <FoundPassages codes={codes} chosen={chosen} found={found} /> : null;
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
      icon={<Quote />}
      title={hasCodings ? t('passages.emptyTitle') : t('passages.noneTitle')}
      sentence={hasCodings ? t('passages.emptySentence') : t('passages.noCodesSentence')}
      action={action}
    />
  );
}
