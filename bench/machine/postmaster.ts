import { readFileSync } from 'node:fs';
import pg from 'pg';

/** The process that started the backend of this login: PostgreSQL's main one. Its own, where the system has no /proc. */
export async function postmasterOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const { pid } = rows[0]!;
    return process.platform === 'linux' ? parentOf(pid) : pid;
  } finally {
    await client.end();
  }
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
}
