export type {
  Answer,
  ClockDeadline,
  EffectActivities,
  OpenEffect,
  RecordRequest,
  RegisterActivities,
  Standing,
} from './activities.js';
export * from './names.js';
export { workflowBundlePath } from './paths.js';
