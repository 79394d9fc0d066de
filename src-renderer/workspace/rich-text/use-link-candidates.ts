import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { plainText } from '../../../src-main/shared/domain/plain-text.ts';
import { printPlaceLink, printProjectLink } from '../../../src-main/shared/domain/project-links.ts';
import type { LinkKind } from '../../../src-main/shared/domain/project-links.ts';
import { callQuery } from '../../api/call-query.ts';
import { passageLabel, useCopiedPassage } from '../copied-passage.ts';
import type { LinkCandidate } from './link-options.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly color?: number;
}

/** Everything that a memo can link to. */
export function useLinkCandidates(): readonly LinkCandidate[] {
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  const { data: documents } = useQuery(callQuery('documents.list', {}));
  const { data: participants } = useQuery(callQuery('participants.list', {}));
  const { data: findings } = useQuery(callQuery('findings.list', {}));
  const { data: memos } = useQuery(callQuery('memos.list', {}));
  const { data: boards } = useQuery(callQuery('boards.list', {}));
  const { data: journeys } = useQuery(callQuery('journeys.list', {}));
  const { data: personas } = useQuery(callQuery('personas.list', {}));
  const copied = useCopiedPassage((state) => state.passage);
  return useMemo(() => {
    const passage: LinkCandidate[] = copied
      ? [{ kind: 'passage', url: printPlaceLink(copied.place), name: passageLabel(copied.words), color: null }]
      : [];
    const memoNames = (memos ?? []).map(({ id, title, text, on }) => ({
      id,
      name: passageLabel(title || (plainText(text).split('\n')[0] ?? '') || on),
    }));
    return [
      ...passage,
      ...candidates('code', codes),
      ...candidates('document', documents),
      ...candidates('participant', participants),
      ...candidates(
        'finding',
        findings?.map(({ id, title }) => ({ id, name: title })),
      ),
      ...candidates('memo', memoNames),
      ...candidates('board', boards),
      ...candidates('journey', journeys),
      ...candidates('persona', nameOnly(personas)),
    ];
  }, [codes, documents, participants, findings, memos, boards, journeys, personas, copied]);
}

// A persona's colour is no code's.
const nameOnly = (things: readonly Named[] = []) => things.map(({ id, name }) => ({ id, name }));

const candidates = (kind: LinkKind, things: readonly Named[] = []): readonly LinkCandidate[] =>
  things.map(({ id, name, color = null }) => ({ kind, url: printProjectLink({ kind, id }), name, color }));
