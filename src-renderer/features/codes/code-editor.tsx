import { useQuery } from '@tanstack/react-query';
import { ListTree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CodePage } from './code-page.tsx';
import { beginCode } from './codebook-state.ts';
import { SeveralCodes } from './several-codes.tsx';
import { useSelectedCodes } from './use-selected-codes.ts';

const noCodes: readonly Code[] = [];

/** The page of a code, of the first where none was chosen; of several, what can be done with them together. */
export function CodeEditor() {
  const { t } = useTranslation();
  const { data: codes = noCodes, isSuccess } = useQuery(callQuery('codes.tree', {}));
  const selectedIds = useSelectedCodes(codes);
  const selected = codes.filter(({ id }) => selectedIds.has(id));
  const code = selected[0] ?? codes[0];
  if (!isSuccess) return null;
  if (selected.length > 1) return <SeveralCodes selected={selected} codes={codes} />;
  if (code) return <CodePage key={code.id} code={code} codes={codes} />;
  return (
    <EmptyState
      icon={<ListTree />}
      title={t('codes.emptyTitle')}
      sentence={t('codes.emptySentence')}
      action={
        <Button variant="primary" size="large" onPress={() => beginCode(null)}>
          {t('codes.new')}
        </Button>
      }
    />
  );
}
