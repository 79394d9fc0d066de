// The last things in a file.
const marks = ['/Creator (', '<xmp:CreatorTool>'];
const compilerName = /^(\/Creator \(|<xmp:CreatorTool>)(Typst [\d.]+)(\)|<\/xmp:CreatorTool>)/u;
const mostLetters = 100;

/** Puts our name for the compiler's in a PDF's metadata, in place: no byte moves, so the file's offsets still hold. */
export function nameCreator(pdf: Buffer, name: string): void {
  for (const mark of marks) {
    const at = pdf.lastIndexOf(mark);
    const [whole = '', before = '', old = '', after = ''] =
      compilerName.exec(at < 0 ? '' : pdf.toString('latin1', at, at + mostLetters)) ?? [];
    if (whole === '' || name.length > old.length) continue;
    pdf.write(`${before}${name}${after}`.padEnd(whole.length), at, 'latin1');
  }
}
