import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Mark } from '../../../src-main/shared/contract/capture.ts';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { timedStretches } from './time-line.ts';
import type { TimedStretch } from './time-line.ts';

const none: readonly Mark[] = [];

/** What of a document's text is said when, by time. */
export function useTimedText({ id, turns }: DocumentContent): readonly TimedStretch[] {
  const { data: marks = none } = useQuery(callQuery('marks.list', { documentId: id }));
  return useMemo(
    () =>
      timedStretches(
        turns,
        marks.filter(({ kind }) => kind === 'recorded'),
      ),
    [turns, marks],
  );
}
