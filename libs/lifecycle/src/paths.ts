import { fileURLToPath } from 'node:url';

/** Built with the product: a worker that bundles at boot would start slowly, and with whatever code lies beside it. */
export const workflowBundlePath = (): string => fileURLToPath(new URL('./workflow-bundle.js', import.meta.url));
