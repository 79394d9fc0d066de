import type { Piece, SlideBox, SlideFrame } from './slide-parts.ts';

/** What stands below the title of a slide. */
export interface FilledBody {
  readonly boxes: readonly SlideBox[];
  readonly anchors: readonly string[];
  readonly notes: readonly string[];
}

interface Body {
  readonly boxes: SlideBox[];
  readonly anchors: string[];
  readonly notes: string[];
}

const newBody = (): Body => ({ boxes: [], anchors: [], notes: [] });

/** Puts pieces one below another into the columns of a slide, and what finds no room there on further slides. */
export function fillSlides(pieces: readonly Piece[], columns: readonly SlideFrame[]): readonly FilledBody[] {
  const bodies: Body[] = [newBody()];
  const queue = [...pieces];
  let [column, y] = [0, columns[0]!.y];
  const bottom = columns[0]!.y + columns[0]!.height;
  const isFresh = () => y === columns[0]!.y;
  const isEmpty = () => bodies.at(-1)!.boxes.length === 0;
  const startSlide = () => {
    bodies.push(newBody());
    [column, y] = [0, columns[0]!.y];
  };
  const goOn = () => {
    if (column + 1 < columns.length) [column, y] = [column + 1, columns[0]!.y];
    else startSlide();
  };
  const put = (piece: Piece) => {
    const body = bodies.at(-1)!;
    body.boxes.push(...piece.place(columns[column]!.x, y));
    body.anchors.push(...piece.anchors);
    body.notes.push(...piece.notes);
    y += piece.height + piece.after;
  };
  for (let piece = queue.shift(); piece; piece = queue.shift()) {
    if (piece.isAlone) {
      if (!isEmpty()) startSlide();
      put(piece);
      if (queue.length > 0) startSlide();
      continue;
    }
    const needed = piece.height + (piece.keepsNext ? leastOf(queue, bottom - columns[0]!.y - piece.height) : 0);
    if (y + needed <= bottom + slack) {
      put(piece);
      continue;
    }
    const parts = piece.split(bottom - y);
    if (parts) {
      put(parts[0]);
      queue.unshift(parts[1]);
      goOn();
    } else if (isFresh()) put(piece);
    else {
      queue.unshift(piece);
      goOn();
    }
  }
  return bodies;
}

// Sums of floating-point numbers.
const slack = 1e-6;
const twoLines = 0.65;

/** What of the next pieces has to stand below one that doesn't end a slide. */
function leastOf([next, ...later]: readonly Piece[], room: number): number {
  if (!next || next.isAlone || room <= 0) return 0;
  if (next.split(twoLines)) return Math.min(room, twoLines);
  const own = Math.min(room, next.height);
  return next.keepsNext ? own + leastOf(later, room - next.height - next.after) + next.after : own;
}
