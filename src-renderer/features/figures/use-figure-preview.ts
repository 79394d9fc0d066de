import { useQuery } from '@tanstack/react-query';
import type { Figure } from '../../../src-main/shared/contract/figures.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { useClient } from '../../api/window-context.tsx';

export type FigurePreview = CallOutput<'figures.preview'>;

/** The figure as it stands now, in a theme. */
export function useFigurePreview(figure: Figure, theme: 'light' | 'dark') {
  const client = useClient();
  const { data: history } = useQuery(callQuery('history.state', {}));
  return useQuery({
    queryKey: ['figures.preview', figure, theme, history?.undo?.id ?? null, history?.undo?.at ?? null],
    queryFn: ({ signal }) => client.call('figures.preview', { figure, theme }, { signal }),
    enabled: history !== undefined,
    // The key says all that the picture depends on.
    staleTime: 'static',
    gcTime: 0,
    retry: false,
  });
}
