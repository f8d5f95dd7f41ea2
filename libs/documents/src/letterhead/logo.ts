import { imageSize } from 'image-size';
import { DocumentError } from '../errors.js';

/** A picture that Word, LibreOffice and every reader of PDF know, with its sides in pixels. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly ending: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 40;
const LARGEST = 6000;

/** @throws DocumentError `not-a-logo` where it is neither PNG nor JPEG, or of no use at the head of a page */
export function logoIn(bytes: Uint8Array): Logo {
  const { type, width, height } = sizeOf(bytes);
  if ((type !== 'png' && type !== 'jpg') || Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST)
    throw notALogo();
  return { bytes, ending: type, width, height };
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes);
  } catch (cause) {
    throw notALogo(cause);
  }
}

const notALogo = (cause?: unknown) =>
  new DocumentError('not-a-logo', `A logo is a PNG or a JPEG of ${SMALLEST} to ${LARGEST} pixels a side.`, undefined, {
    cause,
  });
