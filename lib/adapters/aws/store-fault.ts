import { NewsclipError } from '../../model/errors.ts';

/** Awaits a call to a store; a fault of the store becomes `store.unavailable`, with the call's name and the store's own words. */
export async function ask<Reply>(call: string, reply: Promise<Reply>): Promise<Reply> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof NewsclipError) throw error;
    throw new NewsclipError('store.unavailable', `${call} failed: ${nameOf(error)}`, { call, error: nameOf(error) }, { cause: error });
  }
}

/** The same for a conditional write: false when the condition did not hold. */
export async function askIf<Reply>(call: string, reply: Promise<Reply>): Promise<Reply | false> {
  try {
    return await reply;
  } catch (error) {
    if (nameOf(error) === 'ConditionalCheckFailedException') return false;
    return ask(call, Promise.reject(error));
  }
}

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));
