import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { useNavigation } from '../../workspace/navigation.ts';

/** The code that is shown: the chosen one, in the place Codebook the first where none was chosen. */
export function useShownCodeId(codes: readonly Code[]): string | null {
  const { place, codeId } = useNavigation();
  const chosen = codes.find(({ id }) => id === codeId);
  return (chosen ?? (place === 'codebook' ? codes[0] : undefined))?.id ?? null;
}
