import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ResolvedLink } from '../../../src-main/shared/contract/memos.ts';
import { projectLinksIn } from '../../../src-main/shared/domain/project-links.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCodeColor } from '../code-color.ts';
import { passageLabel } from '../copied-passage.ts';
import type { ShownLink } from './project-link-node.ts';

const none: readonly ResolvedLink[] = [];

/** The links of a text: where they lead, and how they are shown. */
export function useShownLinks(markdown: string) {
  const colorOf = useCodeColor();
  const urls = projectLinksIn(markdown).toSorted();
  const key = urls.join(' ');
  const { data = none, isSuccess } = useQuery({
    ...callQuery('memos.links', { urls }),
    enabled: urls.length > 0,
    placeholderData: keepPreviousData,
  });
  const shown = useMemo((): ReadonlyMap<string, ShownLink> => {
    const known = new Map(data.map((link) => [link.url, link]));
    if (!isSuccess) return new Map();
    return new Map(
      key.split(' ').map((url) => {
        const link = known.get(url);
        const name = link && (link.kind === 'passage' ? `“${passageLabel(link.name)}”` : link.name);
        return [
          url,
          {
            name: name ?? null,
            color: link?.color === undefined || link.color === null ? null : colorOf(link.color).solid,
          },
        ];
      }),
    );
  }, [data, isSuccess, key, colorOf]);
  return { shown, resolved: data };
}
