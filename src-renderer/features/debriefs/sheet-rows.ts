import type { ReactNode } from 'react';
import type { DebriefPerson } from '../../../src-main/shared/contract/debriefs.ts';

/** What stands where a row and a person cross. */
export interface SheetCell {
  /** For screen readers: what the signs say. */
  readonly label: string;
  readonly content: ReactNode;
  readonly passageIds: readonly string[];
  /** Told apart from what only others say of it. */
  readonly isFilled: boolean;
}

export interface SheetRow {
  readonly id: string;
  /** For screen readers and as the title of its turns. */
  readonly label: string;
  readonly head: ReactNode;
  /** How many of how many people. */
  readonly people: number;
  readonly cells: ReadonlyMap<string, SheetCell>;
}

export interface Sheet {
  readonly label: string;
  readonly corner: string;
  readonly people: readonly DebriefPerson[];
  readonly rows: readonly SheetRow[];
}

/** A place on a sheet: rows from 0; column 0 is the row's head, then its number of people, then the people. */
export interface SheetSpot {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads on a sheet of so many rows and columns; null where it means nothing. */
export function movedSpot(
  { row, column }: SheetSpot,
  key: string,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): SheetSpot | null {
  const within = (next: SheetSpot): SheetSpot => ({
    row: Math.min(rows - 1, Math.max(0, next.row)),
    column: Math.min(columns - 1, Math.max(0, next.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'PageUp':
      return within({ row: row - page, column });
    case 'PageDown':
      return within({ row: row + page, column });
    case 'Home':
      return within({ row, column: 0 });
    case 'End':
      return within({ row, column: columns - 1 });
    case 'Mod+Home':
      return { row: 0, column: 0 };
    case 'Mod+End':
      return within({ row: rows - 1, column: columns - 1 });
    default:
      return null;
  }
}
