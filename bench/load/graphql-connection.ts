import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

export interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Waiting {
  readonly answered: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

/**
 * One kept-alive HTTP/1.1 connection that sends one request after the other. Written on the bare socket because what
 * drives the load shares the processors with what is measured: it costs about a third of `node:http`.
 */
export class GraphqlConnection {
  private readonly head: string;
  private received: Buffer = Buffer.alloc(0);
  private waiting: Waiting | null = null;

  private constructor(
    private readonly socket: Socket,
    url: URL,
    headers: Readonly<Record<string, string>>,
  ) {
    const all = {
      host: url.host,
      'content-type': 'application/json',
      accept: 'application/json',
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    this.head = `POST ${url.pathname} HTTP/1.1\r\n${lines.join('')}`;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('The server closed the connection')));
  }

  /** An open connection to the address of a GraphQL endpoint. @throws Error when nobody listens there */
  static open(address: string, headers: Readonly<Record<string, string>> = {}): Promise<GraphqlConnection> {
    const url = new URL(address);
    return new Promise((opened, failed) => {
      const socket = connect(Number(url.port), url.hostname);
      socket.once('error', failed);
      socket.once('connect', () => opened(new GraphqlConnection(socket, url, headers)));
    });
  }

  get isOpen(): boolean {
    return !this.socket.destroyed;
  }

  /** The answer to a request body. One at a time. @throws Error when the connection breaks */
  send(body: string): Promise<Answer> {
    if (this.waiting) throw new Error('The answer to the last request has not come yet');
    if (!this.isOpen) throw new Error('The server closed the connection');
    return new Promise((answered, failed) => {
      this.waiting = { answered, failed };
      this.socket.write(`${this.head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const head = this.received.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.fail(new Error(`An answer without a length: ${head}`));
      return;
    }
    const end = headEnd + HEAD_END.length + Number(length);
    if (this.received.length < end) return;
    const body = this.received.toString('utf8', headEnd + HEAD_END.length, end);
    this.received = this.received.subarray(end);
    const { waiting } = this;
    this.waiting = null;
    waiting?.answered({ status: Number(head.slice(9, 12)), body });
  }

  private fail(error: Error): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.failed(error);
  }
}
