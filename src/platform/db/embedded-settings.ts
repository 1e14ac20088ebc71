/** Settings of the embedded server, for an API that shares a small machine with it. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // Only TCP with a password: a socket in a shared folder would be one more door.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',

  max_connections: '200',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Reads are prepared and short; compiling them costs more than running them.
  jit: 'off',
  // The data sits on flash or in memory.
  random_page_cost: '1.1',

  // One server without replicas or backups by log: less to write.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',

  // A transaction forgotten by a crashed request must not hold its locks for ever.
  idle_in_transaction_session_timeout: '60s',
};

/** Faster, and lost when the machine stops suddenly: for data that a test run throws away. */
const NOT_DURABLE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** The settings as arguments of the server program. */
export function settingArguments(durable: boolean): string[] {
  const settings = durable ? SETTINGS : { ...SETTINGS, ...NOT_DURABLE };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
