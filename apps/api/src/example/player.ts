import { Inject, Injectable } from '@nestjs/common';
import type { ExampleProgress } from '@pacta/contracts';
import type { Organisation } from '@pacta/register';
import { Declined } from '../http/declined.js';

@Injectable()
export class Player {
  progress(): Promise<ExampleProgress> {
    return Promise.resolve({ done: 0, total: 0, organisation: null });
  }
  play(): Promise<Organisation> {
    return Promise.reject(new Declined('not-found'));
  }
}
