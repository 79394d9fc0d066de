import type { PrintedText, Run } from '../printed-text.ts';
import type { TextPrinter } from '../text-printer.ts';

const separator = ' · ';

/** What there is of these as one text, with dots between. */
export function joinParts(parts: readonly (string | null)[], printer: TextPrinter): PrintedText {
  const printed = printer.print(parts.filter((part) => part !== null && part !== '').join(separator));
  // The Chinese face would set the dot a full square wide.
  return printed.language === 'en' ? printed : { ...printed, runs: printed.runs.flatMap(narrowDots) };
}

function narrowDots(run: Run): readonly Run[] {
  if (typeof run !== 'string') return [run];
  return run
    .split(separator)
    .flatMap((part, index) => (index === 0 ? [part] : [{ narrow: separator }, part]))
    .filter((part) => part !== '');
}
