import { AppError } from '../../src-main/shared/errors.ts';
import type { ErrorCode, ErrorDetails } from '../../src-main/shared/errors.ts';

interface Refusal {
  readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails };
}

/** What the web host answers; its refusals come as AppErrors. */
export async function requestJson<Answer>(address: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(address, init).catch(() => {
    throw new AppError('connection-lost');
  });
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  if (!isJson) throw new AppError('connection-lost', { status: response.status });
  if (response.ok) return (await response.json()) as Answer;
  const { error } = (await response.json()) as Refusal;
  throw new AppError(error.code, error.details);
}
