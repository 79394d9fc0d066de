import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Emotion } from '../../../src-main/shared/contract/journeys.ts';
import type { Persona, Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { callQuery } from '../../api/call-query.ts';
import { journeyMap } from './journey-map.ts';
import type { JourneyMap } from './journey-map.ts';

const noEmotions: readonly Emotion[] = [];
const noPersonas: readonly Persona[] = [];
const noTouchpoints: readonly Touchpoint[] = [];

/** A map with its curves, or null until it is read, and where there is none. */
export function useJourneyMap(id: string | null): JourneyMap | null {
  const { data } = useQuery({ ...callQuery('journeys.get', { id: id ?? '' }), enabled: id !== null });
  return useMemo(() => (data ? journeyMap(data) : null), [data]);
}

export function useEmotions(id: string): readonly Emotion[] {
  const { data = noEmotions } = useQuery(callQuery('journeys.emotions', { id }));
  return data;
}

/** The personas of a map, in its order. */
export function usePersonas(ids: readonly string[]): readonly Persona[] {
  const { data = noPersonas } = useQuery(callQuery('personas.list', {}));
  return useMemo(() => ids.flatMap((id) => data.find((persona) => persona.id === id) ?? []), [data, ids]);
}

export function useTouchpoints(): readonly Touchpoint[] {
  const { data = noTouchpoints } = useQuery(callQuery('touchpoints.list', {}));
  return data;
}
