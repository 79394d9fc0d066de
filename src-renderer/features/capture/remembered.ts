import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';

/** A number of the interface that is remembered over sessions: a width, or 1 for yes. */
export function useRemembered(name: string, usual: number): readonly [number, (value: number) => void] {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const save = useCall('preferences.set');
  const [chosen, setChosen] = useState<number | null>(null);
  const key = `capture.${name}`;
  const choose = (value: number) => {
    setChosen(value);
    save.mutate({ layout: { [key]: value } });
  };
  return [chosen ?? data?.layout[key] ?? usual, choose];
}
