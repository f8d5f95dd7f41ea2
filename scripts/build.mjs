// @ts-check
import { prepare } from './bootstrap/prepare.mjs';
import { progress } from './bootstrap/progress.mjs';
import { texts } from './texts.mjs';

await prepare({ extent: 'production', progress: progress({ language: 'en' }), texts: texts.en });
