/**
 * The items of the source in their order, each asked for while the one before is worked on. What the source throws comes
 * when its turn comes. Whoever stops early does not wait for the item that is being read.
 */
export async function* readAhead<T>(source: AsyncIterable<T, unknown>): AsyncGenerator<T, void> {
  const items = source[Symbol.asyncIterator]();
  const ask = () => {
    const asked = items.next();
    // Told below, when it is awaited; until then nobody else may be told of it.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = ask();
      yield value;
    }
  } finally {
    items.return?.().catch(() => undefined);
  }
}
