// ZIP, PDF, PNG, JPEG, GIF, ELF, Windows programs, OLE (old Office), gzip, RAR, 7-Zip, SQLite
const signatures = [
  '504b0304',
  '25504446',
  '89504e47',
  'ffd8ff',
  '47494638',
  '7f454c46',
  '4d5a9000',
  'd0cf11e0',
].concat(['1f8b08', '526172211a', '377abcaf271c', '53514c69746520']);

/** True where bytes that should be text begin as another kind of file does, whatever they could be decoded as. */
export function hasForeignSignature(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return signatures.some((signature) => start.startsWith(signature));
}
