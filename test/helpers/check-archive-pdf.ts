import { readMetadata } from './check-universal-pdf.ts';
import { isStream, readPdfFile } from './pdf/pdf-file.ts';

/** What a checker of PDF/A-2u would fault in a file, in words; empty where it is as it should be. */
export function checkArchivePdf(bytes: Uint8Array): readonly string[] {
  const pdf = readPdfFile(bytes);
  const metadata = readMetadata(pdf);
  const intents = pdf.list(pdf.catalog.get('OutputIntents')).map((value) => pdf.dictionary(value));
  const hasProfile = intents.some(
    (intent) => intent.get('S') === '/GTS_PDFA1' && isStream(pdf.follow(intent.get('DestOutputProfile'))),
  );
  const actions = [...pdf.objects.values()].map((value) => pdf.dictionary(value).get('S'));
  const faults: readonly (readonly [isGood: boolean, fault: string])[] = [
    [/<pdfaid:part>2</u.test(metadata), 'does not declare part 2 of PDF/A'],
    [/<pdfaid:conformance>U</u.test(metadata), 'does not declare conformance U'],
    [hasProfile, 'does not say what its colours mean'],
    [!pdf.trailer.has('Encrypt'), 'is encrypted'],
    [pdf.trailer.has('ID'), 'has no identifier'],
    [!actions.includes('/JavaScript') && !actions.includes('/Launch'), 'runs something'],
    [
      [...pdf.objects.values()].every((value) => !(isStream(value) && value.dictionary.get('Filter') === '/LZWDecode')),
      'packs with LZW',
    ],
  ];
  return faults.filter(([isGood]) => !isGood).map(([, fault]) => fault);
}
