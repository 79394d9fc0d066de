import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useFoundMemos, useFoundNames, useFoundPlaces } from './search-query.ts';
import { searchIn, searchedPlaces } from './search-state.ts';
import type { SearchedPlace } from './search-state.ts';

/** Where else the words were found, when they are not where they were looked for. */
export function OtherPlaces({ than }: { readonly than: SearchedPlace }) {
  const { t } = useTranslation();
  const counts: Readonly<Record<SearchedPlace, number>> = {
    texts: useFoundPlaces(null).data?.total ?? 0,
    memos: useFoundMemos().data?.length ?? 0,
    names: useFoundNames().data?.length ?? 0,
  };
  return searchedPlaces
    .filter((place) => place !== than && counts[place] > 0)
    .map((place) => (
      <Button key={place} onPress={() => searchIn(place)}>
        {t(`search.elsewhere.${place}`, { count: counts[place] })}
      </Button>
    ));
}
