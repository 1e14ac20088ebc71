import DataLoader from 'dataloader';

/** Loads values by their keys, many in one statement, each once in an operation. */
export class Loader<K, V> extends DataLoader<K, V> {
  private readonly present = new Map<K, V>();

  constructor(
    name: string,
    private readonly loadAll: (keys: readonly K[]) => Promise<readonly V[]>,
  ) {
    super(loadAll, { name });
  }

  /** Loads all that are not there yet, at once. They can be {@link peek peeked} at then. */
  async fill(keys: readonly K[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.present.has(key));
    if (missing.length === 0) return;
    const values = await this.loadAll(missing);
    missing.forEach((key, index) => this.present.set(key, values[index]!));
  }

  /** What is known of the key already. */
  put(key: K, value: V): void {
    this.present.set(key, value);
  }

  /** The value, where it is there. In lists of hundreds a promise for each costs more than what it promises. */
  peek(key: K): V | undefined {
    return this.present.get(key);
  }

  /** What `make` makes of the value: at once where it is there, else a promise of it. */
  map<Made>(key: K, make: (value: V) => Made): Made | Promise<Made> {
    const value = this.present.get(key);
    return value === undefined ? super.load(key).then(make) : make(value);
  }

  override load(key: K): Promise<V> {
    const value = this.present.get(key);
    return value === undefined ? super.load(key) : Promise.resolve(value);
  }

  override clear(key: K): this {
    this.present.delete(key);
    return super.clear(key);
  }
}
