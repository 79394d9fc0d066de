import { useQuery } from '@tanstack/react-query';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { beginSplit, useCodebook } from './codebook-state.ts';
import { SplitDialog } from './split-dialog.tsx';

/** The dealing of a code's passages, while it is under way. */
export function SplitCode({ codes }: { readonly codes: readonly Code[] }) {
  const splitId = useCodebook((state) => state.splitId);
  const code = codes.find(({ id }) => id === splitId);
  const { data } = useQuery({
    ...callQuery('passages.ofCodes', { codeIds: [splitId ?? ''] }),
    enabled: code !== undefined,
  });
  if (!code || !data) return null;
  const passages = data.passages.filter(({ codeId }) => codeId === code.id);
  return <SplitDialog key={code.id} code={code} codes={codes} passages={passages} onClose={() => beginSplit(null)} />;
}
