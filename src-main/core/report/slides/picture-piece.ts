import type { Picture } from '../office/draw-pictures.ts';
import { fitLines } from './fit-lines.ts';
import { bodyBelow } from './slide-layout.ts';
import type { Piece, SlideParagraph } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { plainRun } from './to-runs.ts';

const pixelsPerInch = 96;
const captionHeight = 0.5;
/** What a figure may take of a slide. */
export const figureRoom = { width: bodyBelow(0).width, height: bodyBelow(1.1).height - captionHeight } as const;
const small = 1.2;

interface PictureMarks {
  readonly anchor: string;
  readonly caption: string;
  readonly width: number;
  /** Beside words, not on a slide of its own. */
  readonly isSmall?: boolean;
}

/** Pictures, each on a slide of its own unless they are small, with what is said under them. */
export function picturePieces(
  pictures: readonly Picture[],
  { anchor, caption, width, isSmall = false }: PictureMarks,
  writer: SlideWriter,
): readonly Piece[] {
  return pictures.map((picture, index) => {
    const size = fit(picture, isSmall ? { width: small, height: small } : { ...figureRoom, width });
    const below = captionOf(caption, width, writer);
    return {
      height: size.height + (below ? captionHeight : 0),
      after: 0.12,
      anchors: index === 0 ? [anchor] : [],
      notes: [],
      isAlone: !isSmall,
      keepsNext: isSmall,
      place: (x, y) => [
        { kind: 'picture', x: isSmall ? x : x + (width - size.width) / 2, y, ...size, picture },
        ...(below
          ? [
              {
                kind: 'text' as const,
                x,
                y: y + size.height + 0.1,
                width,
                height: captionHeight - 0.1,
                paragraphs: [below],
              },
            ]
          : []),
      ],
      split: () => null,
    };
  });
}

function captionOf(caption: string, width: number, { measure }: SlideWriter): SlideParagraph | null {
  if (caption.trim() === '') return null;
  return fitLines({ size: 11, leading: 14, after: 0, color: 'quiet', runs: plainRun(caption) }, width, 2, measure);
}

function fit({ width, height }: Picture, room: { readonly width: number; readonly height: number }) {
  const share = Math.min(1 / pixelsPerInch, room.width / width, room.height / height);
  return { width: width * share, height: height * share };
}
