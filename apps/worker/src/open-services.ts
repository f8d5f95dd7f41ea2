import type { Environment } from '@pacta/config';
import { openConversion } from '@pacta/documents';
import { rulesInForce } from '@pacta/holidays';
import { ensureSearchAttributes, rescheduleClock, travel } from '@pacta/lifecycle/client';
import { SmtpTransport } from '@pacta/notices';
import { openRegister } from '@pacta/register';
import { Client, Connection } from '@temporalio/client';
import type { Clocks, Services } from './services.js';

type Address = Pick<Environment, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE' | 'TEMPORAL_TASK_QUEUE'>;
export type ServiceSettings = Address &
  Pick<Environment, 'DATABASE_URL' | 'GOTENBERG_URL' | 'SOFFICE_PATH' | 'SMTP_URL' | 'MAIL_FROM' | 'PUBLIC_URL'>;

const STORE_PATIENCE_MS = 5_000;

function clocksOf(connection: Connection, settings: Address): Clocks {
  const { TEMPORAL_NAMESPACE: namespace, TEMPORAL_TASK_QUEUE: taskQueue } = settings;
  const client = new Client({ connection, namespace });
  return {
    travel: (journey) => travel(client, { ...journey, taskQueue }),
    reschedule: (protocolId) => rescheduleClock(client, { protocolId, taskQueue }),
    storeIdentity: async () => {
      const { namespaceInfo } = await connection.withDeadline(Date.now() + STORE_PATIENCE_MS, () =>
        connection.workflowService.describeNamespace({ namespace }),
      );
      if (!namespaceInfo?.id) throw new Error(`Temporal does not say which namespace «${namespace}» is`);
      return namespaceInfo.id;
    },
    prepareStore: () =>
      connection.withDeadline(Date.now() + STORE_PATIENCE_MS, () => ensureSearchAttributes(connection, namespace)),
  };
}

/** Every server may be away when the worker starts: it finds them when they are back. */
export async function openServices(settings: ServiceSettings): Promise<Services> {
  const register = await openRegister({ url: settings.DATABASE_URL, rules: rulesInForce });
  const connection = Connection.lazy({ address: settings.TEMPORAL_ADDRESS, connectTimeout: 3_000 });
  const conversion = openConversion({
    ...(settings.GOTENBERG_URL && { gotenbergUrl: settings.GOTENBERG_URL }),
    ...(settings.SOFFICE_PATH && { sofficePath: settings.SOFFICE_PATH }),
  });
  const mail = settings.SMTP_URL ? new SmtpTransport(settings.SMTP_URL, settings.MAIL_FROM) : undefined;
  return {
    register,
    rules: register.rules,
    conversion,
    clocks: clocksOf(connection, settings),
    mail,
    publicUrl: settings.PUBLIC_URL.replace(/\/+$/, ''),
    close: async () => {
      mail?.close();
      await Promise.allSettled([connection.close(), register.close(), conversion.close()]);
    },
  };
}
