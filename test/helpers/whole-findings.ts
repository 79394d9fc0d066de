import type { WholeFinding } from '../../src-main/shared/contract/findings.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';

/** Every finding in its place, with all that stands behind it. */
export async function wholeFindings(call: Client['call']): Promise<readonly WholeFinding[]> {
  const findings = await call('findings.list', {});
  return Promise.all(findings.map(({ id }) => call('findings.get', { id })));
}
