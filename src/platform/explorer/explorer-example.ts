/** An operation that the explorer offers ready to run. */
export interface ExplorerExample {
  /** Slug of the store that it runs in; null for operations of the platform. */
  store: string | null;
  group: string;
  title: string;
  query: string;
  variables?: object;
  headers?: Record<string, string>;
}
