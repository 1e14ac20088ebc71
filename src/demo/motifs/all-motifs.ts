import { earbuds, headphones, shelfSpeakers, speaker } from './audio.js';
import { campLantern, sleepingBag, stove, tent } from './camp.js';
import { backpack, bottle, cooler, travelMug, trekkingPack } from './carry.js';
import { flowerPlate, servingBowls, teaBowl, vase } from './ceramics.js';
import { coffeeBag, coffeeCups, coffeePot, tray } from './coffee.js';
import { datesBowl, datesBox, honeyJar, stuffedDates } from './dates.js';
import { deskLamp, keyboard, mouse, reader } from './desk.js';
import { candle, incenseBurner, oilFlask, oudChest, perfume } from './fragrance.js';
import { camera, powerBank, projector, solarPanel, watch } from './gadgets.js';
import { abaya, sandals, scarf, thobe } from './garments.js';
import { cushion, fanous, rug } from './home.js';
import { brushPen, fountainInk, letterSet, notebook, washiTape } from './stationery.js';
import { teaTin, teacups, teapot, whisk } from './tea.js';
import { foldingFan, furoshiki, handTowel, kimono, noren } from './textiles.js';
import { boots, cap, compass, jacket, trekkingPoles } from './trail.js';

/** Every product shape that a demo picture can show. */
export const MOTIFS = {
  abaya,
  backpack,
  boots,
  bottle,
  brushPen,
  camera,
  campLantern,
  candle,
  cap,
  coffeeBag,
  coffeeCups,
  coffeePot,
  compass,
  cooler,
  cushion,
  datesBowl,
  datesBox,
  deskLamp,
  earbuds,
  fanous,
  flowerPlate,
  foldingFan,
  fountainInk,
  furoshiki,
  handTowel,
  headphones,
  honeyJar,
  incenseBurner,
  jacket,
  keyboard,
  kimono,
  letterSet,
  mouse,
  noren,
  notebook,
  oilFlask,
  oudChest,
  perfume,
  powerBank,
  projector,
  reader,
  rug,
  sandals,
  scarf,
  servingBowls,
  shelfSpeakers,
  sleepingBag,
  solarPanel,
  speaker,
  stove,
  stuffedDates,
  teaBowl,
  teaTin,
  teacups,
  teapot,
  tent,
  thobe,
  travelMug,
  tray,
  trekkingPack,
  trekkingPoles,
  vase,
  washiTape,
  watch,
  whisk,
};

export type MotifName = keyof typeof MOTIFS;
