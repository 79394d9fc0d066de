import type { ParseWarning } from '../../../shared/domain/parsed-document.ts';
import type { DecodedText } from './decode.ts';

export function decodingWarnings({ encoding, uncertain, undecodable }: DecodedText): readonly ParseWarning[] {
  const doubt: readonly ParseWarning[] = uncertain ? [{ code: 'encoding-uncertain', encoding }] : [];
  return undecodable > 0 ? [...doubt, { code: 'undecodable', count: undecodable }] : doubt;
}
