// HTML and Markdown have no NUL and no halves of surrogate pairs; other control characters no reader shows.
const unwritable = /[\0-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu;

/** A text as files of text take it: what they can't hold is U+FFFD, and lines end in one way. */
export function writableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\f\u0085\u2028\u2029]/gu, '\n')
    .replace(unwritable, '\ufffd');
}
