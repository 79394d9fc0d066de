export const errorCodes = [
  // project files
  'not-a-project',
  'project-newer',
  'project-read-only',
  'project-locked',
  'project-damaged',
  'project-exists',
  'no-project',
  // files
  'file-missing',
  'file-unreadable',
  'file-unwritable',
  'folder-empty',
  // import: the file is named in details.file
  'format-unknown',
  'file-empty',
  'file-too-large',
  'file-binary',
  'file-recording',
  'file-damaged',
  'file-password',
  'archive-bomb',
  'archive-unsafe-name',
  'xml-entities',
  'no-text-layer',
  'no-text',
  'encoding-unknown',
  'import-failed',
  // editing
  'not-found',
  'name-taken',
  'name-ambiguous',
  'name-empty',
  'outside-text',
  'passage-empty',
  'quote-absent',
  'quote-ambiguous',
  'code-inside-itself',
  'document-coded',
  'query-empty',
  'query-invalid',
  'expression-invalid',
  'expression-slow',
  'text-changed',
  'participant-speaks',
  'folder-inside-itself',
  'attribute-unfit',
  'table-empty',
  'image-unreadable',
  'image-too-large',
  'stage-too-deep',
  'guide-level',
  'guide-empty',
  'guide-uncoded',
  'turn-first',
  'turn-empty',
  // sessions
  'sign-taken',
  'session-full',
  'document-in-session',
  'session-not-running',
  'turn-absent',
  'nothing-above',
  'turn-wordless',
  'script-line',
  'script-person',
  'script-question',
  'notes-same-file',
  'notes-no-session',
  'notes-which-session',
  // recordings
  'recording-unknown',
  'recording-missing',
  'recording-too-large',
  'trash-failed',
  'disk-full',
  'captions-ending',
  'captions-untimed',
  'transcriber-none',
  'transcriber-remote',
  'transcriber-missing',
  'transcriber-failed',
  'transcript-empty',
  // boards
  'cluster-inside-itself',
  'too-few-cards',
  'no-dots-left',
  'card-outside-vote',
  'vote-closed',
  'voter-not-number',
  // history
  'nothing-to-undo',
  'nothing-to-redo',
  // report and figures
  'report-failed',
  'figure-failed',
  'figure-ending',
  'figure-empty',
  'poster-too-large',
  'report-ending',
  'report-empty',
  'archive-unavailable',
  'table-ending',
  'table-single',
  'excerpt-unfaithful',
  'stories-too-long',
  // calls
  'cancelled',
  'unknown-call',
  'invalid-input',
  'connection-lost',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

/** An expected refusal. Its code and details are turned into words by whoever shows it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** A claim that only a bug can break. */
export function assert(claim: unknown, why: string): asserts claim {
  if (!claim) throw new Error(`Assertion failed: ${why}`);
}

export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
