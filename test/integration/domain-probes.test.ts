import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, describe, expect, test } from 'vitest';
import { DnsDomainProver } from '../../src/modules/tenants/domains/dns-domain-prover.js';
import { TlsCertificateProbe } from '../../src/modules/tenants/domains/tls-certificate-probe.js';

const closing: (() => void)[] = [];
afterAll(() => closing.forEach((close) => close()));

describe('the certificate of a host', () => {
  // Made for this test and signed by nobody, valid until 2126.
  const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3gc9BZpeJd+Kndu2
C0d/EumOdoSpQm8SaPCBpnSKiXKhRANCAAR4FGJ3V8sTnq1tdTDzxeXUT4JbpcBH
UGr2QHzJXpKKUwo5gp0CFUwvXbBMSRT1zoIIYPU6WyzOtPgOsNPiHPoc
-----END PRIVATE KEY-----`;
  const cert = `-----BEGIN CERTIFICATE-----
MIIBqjCCAVCgAwIBAgIUVkoKqkfOwY2SWLgH0S21ZNmOoUEwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQc2hvcC5leGFtcGxlLmNvbTAgFw0yNjExMjExMDE0MDVaGA8y
MTI2MTAyODEwMTQwNVowGzEZMBcGA1UEAwwQc2hvcC5leGFtcGxlLmNvbTBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABHgUYndXyxOerW11MPPF5dRPglulwEdQavZA
fMlekopTCjmCnQIVTC9dsExJFPXOgghg9TpbLM60+A6w0+Ic+hyjcDBuMB0GA1Ud
DgQWBBQOBZEn7puKn3rIO/m4GeOg31X58DAfBgNVHSMEGDAWgBQOBZEn7puKn3rI
O/m4GeOg31X58DAPBgNVHRMBAf8EBTADAQH/MBsGA1UdEQQUMBKCEHNob3AuZXhh
bXBsZS5jb20wCgYIKoZIzj0EAwIDSAAwRQIhAK+jHfoDY1+JyHUQ3n+KEWLtJ/3U
3L8T0WyZLcW74N6dAiB9o03pdTS2m9cgO5GvHNyBzcTsmAeAGCnUza0zJ0XUOw==
-----END CERTIFICATE-----`;

  async function tlsPort(): Promise<number> {
    const server = createTlsServer({ key, cert }).listen(0, 'localhost');
    // The probe hangs up after the handshake.
    server.on('tlsClientError', () => undefined);
    closing.push(() => server.close());
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  test('is read with its date, and is not trusted when nobody signed it', async () => {
    const probe = new TlsCertificateProbe({ port: await tlsPort(), allowLoopback: true });
    expect(await probe.look('localhost')).toEqual({
      isTrusted: false,
      validUntil: new Date('2126-10-28T10:14:05.000Z'),
    });
  });

  test('is not looked at inside our own network', async () => {
    expect(await new TlsCertificateProbe({ port: await tlsPort() }).look('localhost')).toBeNull();
  });

  test('is none where nobody listens, nobody speaks TLS, or the name leads nowhere', async () => {
    const plain = createTcpServer((socket) => socket.end('not TLS')).listen(0, 'localhost');
    closing.push(() => plain.close());
    await once(plain, 'listening');
    const { port } = plain.address() as AddressInfo;
    expect(await new TlsCertificateProbe({ port, allowLoopback: true }).look('localhost')).toBeNull();
    expect(await new TlsCertificateProbe({ port: 1, allowLoopback: true }).look('localhost')).toBeNull();
    expect(await new TlsCertificateProbe().look('no-such-host.invalid')).toBeNull();
  });
});

describe('the proof of a domain', () => {
  test('is a TXT record of its own name, which may come in parts and beside others', async () => {
    const prover = await proverOf({ '_wasla.shop.example.com': [['v=spf1'], ['the-', 'token']] });
    expect(await prover.hasProof('shop.example.com', 'the-token')).toBe(true);
    expect(await prover.hasProof('shop.example.com', 'the-')).toBe(false);
    expect(await prover.hasProof('shop.example.com', 'v=spf1')).toBe(true);
    expect(await prover.hasProof('other.example.com', 'the-token')).toBe(false);
  });

  test('is none when no name server answers', async () => {
    expect(await new DnsDomainProver(['127.0.0.1:1']).hasProof('shop.example.com', 'token')).toBe(false);
  });

  /** A prover that asks a name server of ours, which knows these TXT records. */
  async function proverOf(records: Record<string, string[][]>): Promise<DnsDomainProver> {
    const socket = createSocket('udp4');
    socket.on('message', (query, from) => {
      socket.send(answerTo(query, records), from.port, from.address);
    });
    await bound(socket);
    closing.push(() => socket.close());
    return new DnsDomainProver([`127.0.0.1:${socket.address().port}`]);
  }

  async function bound(socket: Socket): Promise<void> {
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
  }

  /** The answer to a question for TXT records (RFC 1035, section 4): the question again, then the records. */
  function answerTo(query: Buffer, records: Record<string, string[][]>): Buffer {
    const labels: string[] = [];
    let end = 12;
    for (let length = query[end]!; length > 0; length = query[end]!) {
      labels.push(query.toString('ascii', end + 1, end + 1 + length));
      end += length + 1;
    }
    const question = query.subarray(12, end + 5);
    const found = records[labels.join('.').toLowerCase()];
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(found ? 0x8180 : 0x8183, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(found?.length ?? 0, 6);
    return Buffer.concat([header, question, ...(found ?? []).map(textRecord)]);
  }

  function textRecord(parts: string[]): Buffer {
    const data = Buffer.concat(parts.map((part) => Buffer.from([part.length, ...Buffer.from(part)])));
    const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, data.length]);
    return Buffer.concat([head, data]);
  }
});
