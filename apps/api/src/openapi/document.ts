import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type Schema = Record<string, unknown> & { id?: string; $defs?: Record<string, Schema> };

/** A schema that bears an id is a component of its own, wherever it is met. */
function converted(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType, unrepresentable: 'any' }) as Schema;
  const { $schema: _, $defs = {}, id, ...whole } = made;
  const components = Object.fromEntries(Object.entries($defs).map(([name, { id: _id, ...rest }]) => [name, rest]));
  if (id === undefined) return { schema: whole, components };
  return { schema: { $ref: `#/components/schemas/${id}` }, components: { ...components, [id]: whole } };
}

const PROBLEM = 'application/problem+json';

/** Nest describes every answer as plain JSON; what declines a request has a type of its own (RFC 9457). */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  for (const operations of Object.values(document.paths)) {
    for (const operation of [operations.get, operations.post, operations.put]) {
      for (const [status, response] of Object.entries(operation?.responses ?? {})) {
        const isProblem = Number(status) >= 400 && response && 'content' in response && response.content;
        const body = isProblem ? isProblem['application/json'] : undefined;
        if (isProblem && body) Object.assign(response, { content: { [PROBLEM]: body } });
      }
    }
  }
  return document;
}

/** OpenAPI 3.1, made from the controllers and from the schemas that check what crosses the door. */
export function openApiOf(app: NestExpressApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Pacta')
    .setDescription(
      'Protocoles de coopération entre communes : rédaction, signature, ratification, suivi, renouvellement.',
    )
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    standardSchemaConverter: converted,
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '').replace(/^./, (first) => first.toLowerCase())}_${method}`,
  });
  return withProblems(document);
}

/** The interface, for people at /docs and for programs at /api/openapi.json. Made when first asked for. */
export function serveOpenApi(app: NestExpressApplication): void {
  SwaggerModule.setup('docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Pacta',
  });
}
