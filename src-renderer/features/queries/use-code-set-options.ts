import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { codePath } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import type { Option } from '../../ui/option-list.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { foldText } from '../../workspace/fold-text.ts';
import { matchCodes } from '../../workspace/match-codes.ts';
import { matchName } from '../../workspace/match-name.ts';
import type { Member } from './query-form.ts';

const noCodes: readonly Code[] = [];
const mostCodes = 200;

/** Codes and code sets that what was typed may mean, and brackets; those that are there already are left out. */
export function useCodeSetOptions(members: readonly Member[]): (query: string) => readonly Option[] {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const { data: codeSets = [] } = useQuery(callQuery('codeSets.list', {}));
  const taken = new Set(members.flatMap((member) => (member.kind === 'bracket' ? [] : [member.id])));
  return (query) => {
    const found = matchCodes(codes, query).filter(({ code }) => !taken.has(code.id));
    const term = foldText(query).text.trim();
    const sets = codeSets.filter(({ id, name }) => !taken.has(id) && (term === '' || matchName(name, term) !== null));
    return [
      ...found.slice(0, mostCodes).map(({ code, ranges }): Option => ({
        id: code.id,
        label: code.name,
        ranges,
        color: colorOf(code.color).solid,
        end: codePath(codes, code.id).slice(0, -1).join(' / ') || undefined,
        section: t('queries.allCodes'),
      })),
      ...sets.map(({ id, name }): Option => ({
        id: `set ${id}`,
        label: `{ ${name} }`,
        section: t('queries.codeSets'),
      })),
      ...(term === '' ? [{ id: 'bracket', label: `( … ) ${t('queries.bracket')}`, section: ' ' }] : []),
    ];
  };
}
