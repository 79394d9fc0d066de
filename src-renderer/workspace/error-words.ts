import type { TFunction } from 'i18next';
import { completeDetails } from '../../src-main/shared/domain/complete-details.ts';
import { AppError } from '../../src-main/shared/errors.ts';

/** A refusal in words: what happened, what was kept, what to do. The window's one place that says them. */
export function errorWords(t: TFunction, error: unknown): string {
  const { code, details } = error instanceof AppError ? error : new AppError('internal', { message: String(error) });
  if (code !== 'query-invalid') return t(`error.${code}`, completeDetails(details));
  return t(`error.${code}`, { reason: t(`queryReason.${String(details.reason)}` as 'queryReason.only-not') });
}
