// One Ctrl-C may arrive several times: from the terminal, and from the process that started this one.
const patience = 2000;

/** Calls `end` at the first signal to stop; one that comes much later ends the process at once. */
export function onInterrupt(end: () => void): void {
  let firstAt: number | null = null;
  const receive = () => {
    if (firstAt !== null && Date.now() - firstAt > patience) process.exit(130);
    if (firstAt !== null) return;
    firstAt = Date.now();
    end();
  };
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).forEach((signal) => process.on(signal, receive));
}
