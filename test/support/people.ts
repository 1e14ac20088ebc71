import 'reflect-metadata';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { PasswordHasher } from '../../src/modules/identity/passwords/password-hasher.js';
import type { SessionTokens } from '../../src/modules/identity/sessions/sessions.service.js';
import { GraphqlClient } from './client.js';
import type { TestApp } from './test-app.js';

/** The password of everyone in a world. */
export const WORLD_PASSWORD = 'open sesame 7';

let hashed: Promise<string> | undefined;
let counted = 0;

export interface PersonOptions {
  readonly name?: string;
  readonly email?: string;
  readonly isSuperAdmin?: boolean;
  readonly isEmailVerified?: boolean;
}

/** Someone with an account and a session: a client that sends their token. */
export class Person extends GraphqlClient {
  constructor(
    url: string,
    readonly userId: string,
    readonly email: string,
    readonly session: SessionTokens,
    headers: Record<string, string> = {},
  ) {
    super(url, { authorization: `Bearer ${session.accessToken}`, ...headers });
  }

  /** The id that the API shows. */
  get id(): string {
    return encodeId('user', this.userId);
  }

  /** The same person in a store. */
  at(slug: string): Person {
    return new Person(this.url, this.userId, this.email, this.session, { 'x-store': slug });
  }

  /** The same person asking another process. */
  via(app: { readonly url: string }, slug?: string): Person {
    return new Person(app.url, this.userId, this.email, this.session, slug ? { 'x-store': slug } : {});
  }
}

/** Makes people without the cost of registering: one password hash for all, and no request. */
export class People {
  constructor(private readonly app: TestApp) {}

  /** A new account with a proven address and a session. */
  async create(kind: string, options: PersonOptions = {}): Promise<Person> {
    const email = options.email ?? `${kind}-${++counted}@world.test`;
    const id = newId();
    const now = this.app.core.clock.now();
    await this.app.database.query(
      `INSERT INTO user_account (id, email, email_verified_at, name, password_hash, is_super_admin, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [
        id,
        email,
        options.isEmailVerified === false ? null : now,
        options.name ?? `A ${kind}`,
        await (hashed ??= new PasswordHasher().hash(WORLD_PASSWORD)),
        options.isSuperAdmin ?? false,
        now,
      ],
    );
    return new Person(this.app.url, id, email, await this.signIn(id));
  }

  /** The same person in the same store, with a new session. */
  async again(person: Person, slug: string): Promise<Person> {
    return new Person(this.app.url, person.userId, person.email, await this.signIn(person.userId)).at(slug);
  }

  /** A new session of an account. */
  signIn(userId: string): Promise<SessionTokens> {
    return this.app.composed.apis.identity.openSession(userId);
  }
}
