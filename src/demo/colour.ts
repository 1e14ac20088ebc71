/** The colours in which demo products come, chosen to sit well beside each other on the pale backdrops. */
export const COLOURS = {
  charcoal: '#2e2f35',
  graphite: '#454c58',
  slate: '#64788c',
  fog: '#b9c4cd',
  snow: '#f3f2ee',
  cream: '#f3e8d2',
  sand: '#dcc59b',
  camel: '#bf9160',
  clay: '#b8714f',
  copper: '#bd7044',
  cocoa: '#6d4330',
  coffee: '#4c2f23',
  gold: '#cda450',
  brass: '#b98f3f',
  saffron: '#e5a637',
  sun: '#f4bf4a',
  ember: '#e46c3e',
  coral: '#ef8670',
  vermilion: '#d64a33',
  garnet: '#8f2f3f',
  berry: '#a1456a',
  rose: '#e3a3ab',
  blossom: '#f3bfca',
  plum: '#644672',
  wisteria: '#a79bcd',
  indigo: '#3a4780',
  navy: '#2a3552',
  fjord: '#33709c',
  glacier: '#8fbbd2',
  turquoise: '#36a199',
  emerald: '#22745f',
  pine: '#33614f',
  palm: '#55804d',
  moss: '#7f9457',
  matcha: '#9fb36c',
  celadon: '#a8c7b5',
} as const;

export type ColourName = keyof typeof COLOURS;

/** The colour that lies `share` (0 to 1) of the way from one `#rrggbb` colour to another. */
export function mixColours(from: string, to: string, share: number): string {
  const [start, end] = [channelsOf(from), channelsOf(to)];
  const mixed = start.map((channel, index) =>
    Math.round(channel + ((end[index] ?? channel) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
