import { openComparison, openConversion } from '@pacta/documents';
import { rulesInForce } from '@pacta/holidays';
import { travel } from '@pacta/lifecycle/client';
import { openRegister } from '@pacta/register';
import { Client, Connection } from '@temporalio/client';
import type { Services, ServiceSettings } from './services.js';

const CLOCK_PATIENCE_MS = 1_000;

/** gRPC would wait for up to two minutes before it looks again for a server that is back. */
const RECONNECTING = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 };

/** Both servers may be away when the service starts: it answers all the same, and finds them when they are back. */
export async function openServices(settings: ServiceSettings, now = () => new Date()): Promise<Services> {
  const register = await openRegister({ url: settings.DATABASE_URL, rules: rulesInForce });
  const connection = Connection.lazy({
    address: settings.TEMPORAL_ADDRESS,
    connectTimeout: CLOCK_PATIENCE_MS * 3,
    channelArgs: RECONNECTING,
  });
  const client = new Client({ connection, namespace: settings.TEMPORAL_NAMESPACE });
  const conversion = openConversion({
    ...(settings.GOTENBERG_URL && { gotenbergUrl: settings.GOTENBERG_URL }),
    ...(settings.SOFFICE_PATH && { sofficePath: settings.SOFFICE_PATH }),
  });
  const comparison = openComparison();
  return {
    register,
    rules: register.rules,
    conversion,
    comparison,
    now,
    travel: (journey) => travel(client, { ...journey, taskQueue: settings.TEMPORAL_TASK_QUEUE }),
    // Not by `ensureConnected`, which remembers its first failure for ever.
    clockAnswers: async () => {
      const { workflowService } = connection;
      await connection.withDeadline(Date.now() + CLOCK_PATIENCE_MS, () => workflowService.getSystemInfo({}));
    },
    close: async () => {
      await Promise.allSettled([connection.close(), register.close(), conversion.close(), comparison.close()]);
    },
  };
}
