const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether an `http` address is one of this machine, which nothing leaves. */
export function isOwnMachine(address: string): boolean {
  const parts = /^http:\/\/(\[[^\]]*\]|[^/:?#@]+)(?::\d{1,5})?(?:[/?#].*)?$/i.exec(address.trim());
  return parts !== null && ownNames.has((parts[1] ?? '').toLowerCase());
}
