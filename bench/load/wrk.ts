import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Aim, HttpLoad, LoadFigures } from './http-load.js';

const MARK = 'FIGURES ';

/** Load by wrk, whose script of the requests and of the checks of their answers is written here. */
export const wrkLoad: HttpLoad = async (aim, { connections, seconds }) => {
  const folder = await mkdtemp(join(tmpdir(), 'wasla-bench-'));
  try {
    const script = join(folder, 'load.lua');
    await writeFile(script, scriptOf(aim));
    const options = ['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`];
    const { stdout } = await promisify(execFile)('wrk', [
      ...options,
      '--timeout',
      '20s',
      '--script',
      script,
      aim.url,
    ]);
    return figuresOf(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
};

function figuresOf(output: string): LoadFigures {
  const line = output.split('\n').find((candidate) => candidate.startsWith(MARK));
  if (!line) throw new Error(`wrk told no figures:\n${output}`);
  const [counted = '', ...example] = line.slice(MARK.length).split('\t');
  const [requests, micros, p50, p95, p99, errors] = counted.split(' ').map(Number) as [
    number, number, number, number, number, number,
  ]; // prettier-ignore
  return {
    requests,
    perSecond: (requests * 1e6) / micros,
    p50Ms: p50 / 1000,
    p95Ms: p95 / 1000,
    p99Ms: p99 / 1000,
    errors,
    example: example.join('\t') || null,
  };
}

/** A script keeps what it counts to its thread; the main one reads it there at the end. */
function scriptOf({ headers, shots, expected }: Aim): string {
  const formatted = shots.map(
    ({ method, path, body }) =>
      `wrk.format(${[method, path].map(lua).join(', ')}, nil, ${body ? lua(body) : 'nil'})`,
  );
  return `
local thread
function setup(t) thread = t end

function init(args)
${Object.entries(headers)
  .map(([name, value]) => `  wrk.headers[${lua(name)}] = ${lua(value)}`)
  .join('\n')}
  shots = { ${formatted.join(',\n    ')} }
  turn, wrong, example = 0, 0, ''
end

function request()
  turn = turn % #shots + 1
  return shots[turn]
end

local begin, without = ${lua(expected.startsWith)}, ${lua(expected.without)}
${sampleCheck(expected.sample)}

function response(status, headers, body)
  if status == ${expected.status ?? 200} and body:sub(1, #begin) == begin and not body:find(without, 1, true) and isSample(body) then return end
  wrong = wrong + 1
  if wrong == 1 then example = status .. ' ' .. body:sub(1, 400):gsub('%c', ' ') end
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format('${MARK}%d %d %d %d %d %d\\t%s\\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99),
    thread:get('wrong') + e.connect + e.read + e.write + e.timeout, thread:get('example')))
end
`;
}

function sampleCheck(sample: Aim['expected']['sample']): string {
  if (!sample) return `local function isSample() return true end`;
  const known = sample.among.map((value) => `[${lua(value)}] = true`);
  return `
local before, known = ${lua(sample.before)}, { ${known.join(', ')} }
local function isSample(body)
  local _, last = body:find(before, 1, true)
  local quote = last and body:find('"', last + 1, true)
  return quote and known[body:sub(last + 1, quote - 1)] or false
end`;
}

/** The text as a literal of Lua; every byte that is not plain is written as its number. */
function lua(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) =>
    byte < 32 || byte > 126 || byte === 34 || byte === 92
      ? `\\${String(byte).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${bytes.join('')}"`;
}
