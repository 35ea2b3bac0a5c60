// Loaded before a build to simulate another machine: a clock years ahead that never repeats a time, folders listed
// backwards, and different random numbers.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const Here = globalThis.Date;
const ahead = 7.3 * 365 * 86_400_000;
let ticks = 0;

globalThis.Date = class Elsewhere extends Here {
  constructor(...given) {
    if (given.length === 0) super(Elsewhere.now());
    else super(...given);
  }
  static now() {
    ticks += 977;
    return Here.now() + ahead + ticks;
  }
};

const { readdirSync } = fs;
fs.readdirSync = (...given) => readdirSync(...given).toReversed();
const { readdir } = fs.promises;
fs.promises.readdir = async (...given) => (await readdir(...given)).toReversed();
syncBuiltinESMExports();

const { random } = Math;
Math.random = () => 1 - random();
