const compilerName = /(\/Creator \(|<xmp:CreatorTool>)(Typst [\d.]+)(\)|<\/xmp:CreatorTool>)/gu;

/** Puts our name for the compiler's in a PDF's metadata, in place: no byte moves, so the file's offsets still hold. */
export function nameCreator(pdf: Buffer, name: string): void {
  const text = pdf.toString('latin1');
  for (const match of text.matchAll(compilerName)) {
    const [whole, before = '', old = '', after = ''] = match;
    if (name.length > old.length) continue;
    pdf.write(`${before}${name}${after}`.padEnd(whole.length), match.index, 'latin1');
  }
}
