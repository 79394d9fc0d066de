const wide = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u{20000}-\u{3FFFF}]/gu;
const latinWidth = 0.46;
/** The measure in em, as reading-editor.module.css sets it. */
const measure = 33;

/** About how many rows a line of text takes at the reading measure. */
export function estimateLineHeight(text: string): number {
  const wideCount = text.match(wide)?.length ?? 0;
  const width = wideCount + (text.length - wideCount) * latinWidth;
  return Math.max(1, Math.ceil(width / measure));
}
