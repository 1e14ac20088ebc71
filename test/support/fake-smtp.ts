import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

export interface ReceivedMail {
  readonly from: string;
  readonly to: string;
  /** Headers and body as they came over the wire. */
  readonly data: string;
}

/** A mail server on 127.0.0.1 that keeps what it is sent, or answers RCPT with a given refusal. */
export class FakeSmtp {
  readonly received: ReceivedMail[] = [];
  /** Answers the next recipients, for example "550 no such mailbox". */
  recipientAnswer = '250 ok';
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.talk(socket));

  static async start(): Promise<FakeSmtp> {
    const fake = new FakeSmtp();
    await new Promise<void>((done) => fake.server.listen(0, '127.0.0.1', done));
    return fake;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    const mail = { from: '', to: '', data: '' };
    let isData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 fake.test ESMTP');
    createInterface({ input: socket }).on('line', (line) => {
      if (isData && line !== '.') mail.data += `${line}\n`;
      else if (isData) {
        isData = false;
        this.received.push({ ...mail });
        say('250 kept');
      } else if (/^MAIL FROM:/i.test(line)) say(((mail.from = addressIn(line)), '250 ok'));
      else if (/^RCPT TO:/i.test(line)) say(((mail.to = addressIn(line)), this.recipientAnswer));
      else if (/^DATA/i.test(line)) say(((isData = true), '354 go on'));
      else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 fake.test');
    });
  }
}

function addressIn(line: string): string {
  return /<(.*)>/.exec(line)?.[1] ?? '';
}
