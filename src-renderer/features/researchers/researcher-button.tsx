import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { openResearchers } from './researchers-state.ts';

/** Under whose name codings are made now, and the way to change it. */
export function ResearcherButton() {
  const { t } = useTranslation();
  const { data } = useQuery(callQuery('researchers.current', {}));
  if (!data) return null;
  return (
    <Button
      variant="quiet"
      size="small"
      label={t('researchers.codingAs', { name: data.name })}
      onPress={() => openResearchers('list')}
    >
      {data.name}
    </Button>
  );
}
