/** What reading a file yields, before anything is stored. All offsets are UTF-16 units of `text`. */
export interface ParsedDocument {
  /** Paragraphs joined by one '\n'; no speaker labels and no times of turns in it; no '\r', no BOM, no NUL. */
  readonly text: string;
  /** In order, never overlapping; a turn without words is left out (and counted in a warning). */
  readonly turns: readonly ParsedTurn[];
  readonly headings: readonly ParsedHeading[];
  /** Comments found in the file, offered as memos. */
  readonly comments: readonly ParsedComment[];
  /** Set for formats that are bytes in some encoding. */
  readonly encoding: string | null;
  readonly warnings: readonly ParseWarning[];
}

export interface ParsedTurn {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  /** Milliseconds from the start of the recording, where the file says so. */
  readonly at: number | null;
}

export interface ParsedHeading {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

export interface ParsedComment {
  readonly start: number;
  readonly end: number;
  readonly author: string;
  readonly text: string;
}

/** Codes are words in the locales: `warning.<code>`. */
export type ParseWarning =
  | { readonly code: 'empty-turns'; readonly count: number }
  | { readonly code: 'encoding-uncertain'; readonly encoding: string }
  | { readonly code: 'undecodable'; readonly count: number }
  | { readonly code: 'pages-without-text'; readonly count: number }
  | { readonly code: 'images-left-out'; readonly count: number }
  | { readonly code: 'no-speakers' };

/** One paragraph of a file, as a format reader hands it to `buildDocument`. */
export interface ParsedBlock {
  /** May contain '\n' for line breaks inside the paragraph. */
  readonly text: string;
  readonly headingLevel?: number;
  /** How deep in a list, from 0. */
  readonly listLevel?: number;
  /** Set where the format itself says who speaks (`<v Name>`, a speaker column); else recognition decides. */
  readonly speaker?: string;
  /** Milliseconds, where the format itself says when. */
  readonly at?: number | null;
  /** The leading part of `text`, in UTF-16 units, that is set in bold: a hint that it may be a name. */
  readonly boldLength?: number;
  readonly comments?: readonly ParsedBlockComment[];
}

/** Offsets are UTF-16 units of the block's own text. */
export interface ParsedBlockComment {
  readonly start: number;
  readonly end: number;
  readonly author: string;
  readonly text: string;
}

export interface ParseOptions {
  /** Taken instead of detection. */
  readonly encoding?: string;
  /** False turns recognition off: the text stays as it stands in the file. */
  readonly recogniseSpeakers?: boolean;
  /** Names that recognition found and the user says are none. */
  readonly notSpeakers?: readonly string[];
}
