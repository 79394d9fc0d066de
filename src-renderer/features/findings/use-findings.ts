import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { enterFindings } from './findings-state.ts';

const noFindings: readonly Finding[] = [];

/** The findings in order, and the one that is shown: the first where none was chosen. They are read while they are wanted. */
export function useFindings(isWanted = true) {
  const list = useQuery({ ...callQuery('findings.list', {}), enabled: isWanted });
  const { data: findings = noFindings, isSuccess } = list;
  const findingId = useNavigation((state) => state.findingId);
  const projectId = useNavigation((state) => state.projectId);
  useEffect(() => enterFindings(projectId ?? ''), [projectId]);
  const finding = findings.find(({ id }) => id === findingId) ?? findings[0] ?? null;
  return { findings, finding, isSuccess };
}
