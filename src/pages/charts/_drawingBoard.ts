import fallback from '../../assets/fonts/dejavu-sans.ttf?inline';
import site from '../../assets/fonts/nunito-sans-regular.ttf?inline';
import { openDrawingBoard } from '../../charts/drawSvg.ts';

const bytesOf = async (address: string) => (await fetch(address)).bytes();

/** Draws charts with the typefaces of the site. */
export const draw = await openDrawingBoard({
  site: await bytesOf(site),
  fallback: await bytesOf(fallback),
});
