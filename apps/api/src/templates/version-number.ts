import type { PipeTransform } from '@nestjs/common';
import { Declined } from '../http/declined.js';

/** The number of a version in the address: what is none is not there, rather than wrong. */
class VersionNumberPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^\d{1,7}$/.test(text)) throw new Declined('no-such-template-version');
    return Number(text);
  }
}

export const versionNumber = new VersionNumberPipe();
