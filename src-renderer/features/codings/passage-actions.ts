import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { TextRange } from '../../editor/reading-editor.ts';
import { copyPassageLink } from '../../workspace/copied-passage.ts';
import { requestFindingForPlace } from '../../workspace/finding-picker.ts';
import { requestTrait } from '../../workspace/trait-picker.ts';
import { writeMemo } from '../../workspace/memo-request.ts';

interface SeenRange extends TextRange {
  readonly version: string | undefined;
}

/** What else can be done with the words in hand; `take` gives them and puts the selection's bar away. */
export function passageActions({ id: documentId, text }: DocumentContent, take: () => SeenRange | null) {
  const withPlace = (act: (place: SeenRange & { readonly documentId: string }) => void) => () => {
    const range = take();
    if (range) act({ documentId, start: range.start, end: range.end, version: range.version });
  };
  return {
    writeMemo: withPlace((place) => writeMemo({ kind: 'passage', ...place })),
    copyLink: withPlace((place) => void copyPassageLink({ place, words: text.slice(place.start, place.end) })),
    quoteToFinding: withPlace(requestFindingForPlace),
    quoteToPersona: withPlace((place) => requestTrait({ places: [place], words: text.slice(place.start, place.end) })),
  };
}
