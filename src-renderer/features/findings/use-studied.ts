import { useQuery } from '@tanstack/react-query';
import { studiedOf } from '../../../src-main/shared/domain/finding-warnings.ts';
import { callQuery } from '../../api/call-query.ts';

/** How many participants, other than interviewers, and documents the project has. */
export function useStudied(isWanted = true) {
  const { data } = useQuery({ ...callQuery('project.summary', {}), enabled: isWanted });
  return data ? studiedOf(data) : { participants: 0, documents: 0 };
}
