import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Figure } from '../../../src-main/shared/contract/figures.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { useClient } from '../../api/window-context.tsx';
import type { FigureChoices } from './figure-choices.ts';

export type FigurePreview = CallOutput<'figures.preview'>;

type Looks = Pick<FigureChoices, 'theme' | 'quotes' | 'names' | 'includesWithheld'>;

/** The figure as it stands now, as it will look. */
export function useFigurePreview(figure: Figure, { theme, quotes, names, includesWithheld }: Looks) {
  const wanted = { theme, quotes, naming: { by: names, attributeIds: [] }, includesWithheld };
  const client = useClient();
  const { data: history } = useQuery(callQuery('history.state', {}));
  return useQuery({
    queryKey: ['figures.preview', figure, wanted, history?.undo?.id ?? null, history?.undo?.at ?? null],
    queryFn: ({ signal }) => client.call('figures.preview', { figure, ...wanted }, { signal }),
    enabled: history !== undefined,
    // The key says all that the picture depends on.
    staleTime: 'static',
    gcTime: 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
