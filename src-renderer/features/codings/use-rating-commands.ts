import { useCall } from '../../api/use-call.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { writeMemo } from '../../workspace/memo-request.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import type { CodingActions } from './use-coding-actions.ts';
import type { RatingKind } from './use-rating-popover.ts';

const kindKeys: readonly (readonly [RatingKind, string])[] = [
  ['weight', 'W'],
  ['valence', 'A'],
];
const steps = [
  { id: 'codings.valenceUp', label: 'reading.valenceUp', keys: ['Plus', '='], step: 1 },
  { id: 'codings.valenceDown', label: 'reading.valenceDown', keys: ['-'], step: -1 },
] as const;

/** Weight, valence and memo of the selected coding. */
export function useRatingCommands(actions: CodingActions): void {
  const selectedId = useNavigation((state) => state.codingId);
  const coding = actions.codings.find(({ id }) => id === selectedId);
  const { mutate: rate } = useCall('codings.rate');
  const onCoding = { section: 'code' as const, isEnabled: coding !== undefined };
  const stepValence = (step: number) => {
    const valence = Math.min(2, Math.max(-2, (coding?.valence ?? 0) + step));
    if (coding && valence !== coding.valence) rate({ ids: [coding.id], valence });
  };
  useCommands('codings.ratings', [
    ...kindKeys.map(([kind, key]): Command => ({
      id: `codings.${kind}`,
      label: `reading.rateCoding.${kind}`,
      keys: [key],
      ...onCoding,
      run: () => actions.openRating(kind),
    })),
    {
      id: 'codings.memo',
      label: 'reading.rateCoding.memo',
      keys: ['O'],
      ...onCoding,
      run: () => {
        if (coding) writeMemo({ kind: 'coding', codingId: coding.id });
      },
    },
    ...steps.map(({ id, label, keys, step }): Command => ({
      id,
      label,
      keys,
      ...onCoding,
      run: () => stepValence(step),
    })),
  ]);
}
