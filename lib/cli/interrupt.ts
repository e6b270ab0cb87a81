/**
 * Work that a person may break off: the first Ctrl-C lets it end what is in hand, the second ends at once. `says` is what happens to the rest.
 * Verbs that only read need none of it: there Ctrl-C ends the process.
 */
export async function withInterrupt<Result>(says: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    console.error(`\nnewsclip: stopping; ${says} (again to stop at once)`);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}
