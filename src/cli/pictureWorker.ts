import { parentPort, workerData } from 'node:worker_threads';
import type { ChartFile } from '../charts/chartFiles.ts';
import { drawHere } from './chartPictures.ts';

// Runs on another core: draws the pictures that it is given, and gives them back.
parentPort?.postMessage(await drawHere(workerData as ChartFile[]));
