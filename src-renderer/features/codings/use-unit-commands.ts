import type { TextUnitKind } from '../../../src-main/shared/domain/text-units.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import type { CodingActions } from './use-coding-actions.ts';

const unitKeys: readonly (readonly [TextUnitKind, string])[] = [
  ['turn', 'T'],
  ['sentence', 'S'],
  ['paragraph', 'P'],
];

// Elsewhere Shift+S and Shift+P are about the code that is selected.
const inText = '[role="document"]';

/** Coding by turn, sentence or paragraph, and with the pinned codes. */
export function useUnitCommands(actions: CodingActions): void {
  const { pinned, lastCode } = actions;
  useCommands('codings.units', [
    ...unitKeys.map(([kind, key]): Command => ({
      id: `codings.code.${kind}`,
      section: 'code',
      label: `reading.codeUnit.${kind}`,
      keys: [key],
      isEnabled: true,
      run: () => actions.codeUnit(kind),
    })),
    ...unitKeys.map(([kind, key]): Command => ({
      id: `codings.codeLast.${kind}`,
      section: 'code',
      label: `reading.codeUnitAtOnce.${kind}`,
      labelValues: { code: lastCode?.name ?? '' },
      keys: [`Shift+${key}`],
      within: inText,
      isEnabled: lastCode !== null,
      run: () => actions.codeUnitAtOnce(kind),
    })),
    ...pinned.map(({ id, name, pin }): Command => ({
      id: `codings.pin.${pin}`,
      section: 'code',
      label: 'reading.applyPin',
      labelValues: { code: name },
      keys: [String(pin)],
      isEnabled: true,
      run: () => actions.applyPin(id),
    })),
  ]);
}
