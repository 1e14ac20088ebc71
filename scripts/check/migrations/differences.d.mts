import type { DataSource } from 'typeorm';

/** Where entities and tables differ: tables, columns, types, nullability, presence of a default, primary keys. */
export function differences(dataSource: DataSource): Promise<string[]>;
