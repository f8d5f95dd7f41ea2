# One image for the API, the worker and the migrations. See docker-compose.yml.
FROM node:20-bookworm-slim AS build
WORKDIR /pacta
COPY . .
# Installs what the product needs, from the lockfile, and builds it: the same steps as `npm start`.
RUN node scripts/build.mjs

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /pacta
COPY --from=build --chown=node:node /pacta /pacta
USER node
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
