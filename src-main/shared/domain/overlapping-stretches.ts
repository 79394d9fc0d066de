import { outside } from './relate-stretches.ts';
import type { Stretch } from './stretches.ts';

export interface DocumentStretch extends Stretch {
  readonly documentId: string;
}

/** Those of `first` that share words with any of `second` of the same document. Both are ordered by start. */
export function overlappingStretches<S extends DocumentStretch>(
  first: readonly S[],
  second: readonly DocumentStretch[],
): readonly S[] {
  const others = Map.groupBy(second, ({ documentId }) => documentId);
  return [...Map.groupBy(first, ({ documentId }) => documentId)].flatMap(([documentId, own]) => {
    const apart = new Set(outside(own, others.get(documentId) ?? []));
    return own.filter((one) => !apart.has(one));
  });
}
